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
