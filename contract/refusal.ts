import * as z from 'zod/mini'
import type { ErrorCode } from './error-code'

/**
 * What the app needs of refusals, without the sentences of all of them: the server sends the one that is meant. A code
 * that is newer than the app is read like any other.
 */
export const refusalSchema = z.object({
  ok: z.literal(false),
  code: z.custom<ErrorCode>((code) => typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)),
  message: z.string(),
  field: z.optional(z.string()),
})

/** Codes after which the same request, with the same `requestId`, may be sent again. */
export const retryableCodes: readonly ErrorCode[] = ['BUSY', 'UNAVAILABLE', 'TOO_MANY_REQUESTS']

/** Said by the app itself too, where no answer came. */
export const unavailableWords = '服务暂时连不上。您写的都还在，请过一会儿再试，着急请打官方热线。'
