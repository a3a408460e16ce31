import * as z from 'zod/mini'
import type { Reply, Transport } from './api'
import { failureOf, lineFailure } from './failure'
import { lineErrorOf } from './line-error'
import { createPort } from './port'
import type { FailureKind, WeChat } from './wechat'

/** The one method of the node SDK's app that is needed here. */
export type CloudApp = {
  callWxOpenApi(
    call: { apiName: string; requestData: unknown },
    options?: { timeout?: number },
  ): Promise<unknown>
}

export type CloudCallOptions = { app: CloudApp; timeoutMs: number }

/** Gateway codes by which CloudBase turned the call away before WeChat saw it. */
const TURNED_AWAY: Record<string, FailureKind> = {
  EXCEED_REQUEST_LIMIT: 'busy',
  EXCEED_RATELIMIT: 'busy',
  EXCEED_CONCURRENT_REQUEST_LIMIT: 'busy',
  INVALID_PARAM: 'misused',
  INVALID_ENV: 'misused',
  PERMISSION_DENIED: 'misused',
  SIGN_PARAM_INVALID: 'misused',
}

/** `buffer` is base64 or a JSON-encoded Buffer: the gateway's answer is JSON, and both have been seen. */
const pictureSchema = z.looseObject({
  contentType: z.optional(z.string()),
  buffer: z.union([z.string(), z.looseObject({ type: z.literal('Buffer'), data: z.array(z.number()) })]),
})

const refusalSchema = z.looseObject({
  code: z.union([z.string(), z.number()]),
  message: z.optional(z.string()),
})
const resultSchema = z.looseObject({ result: z.unknown() })

/**
 * WeChat through CloudBase's cloud call: no token to keep. Only functions that the mini-program or a timer
 * started have the right to it, else -604101. `callWxOpenApi` doesn't throw on an errcode: it answers
 * `{result}` or `{code, message}`, and throws for the line only.
 */
export const createCloudCall = (options: CloudCallOptions): WeChat => createPort(cloudTransport(options))

const cloudTransport =
  ({ app, timeoutMs }: CloudCallOptions): Transport =>
  async (api, body) => {
    try {
      return replyOf(
        await app.callWxOpenApi({ apiName: api.name, requestData: body }, { timeout: timeoutMs }),
      )
    } catch (error) {
      return { kind: 'failed', failure: thrown(error) }
    }
  }

const replyOf = (answer: unknown): Reply => {
  const refusal = z.safeParse(refusalSchema, answer)
  if (refusal.success) {
    return { kind: 'failed', failure: gatewayFailure(refusal.data.code, refusal.data.message ?? '') }
  }
  const { success, data } = z.safeParse(resultSchema, answer)
  if (!success)
    return { kind: 'failed', failure: lineFailure('unknown', 'CloudBase answered an unknown shape') }
  const picture = z.safeParse(pictureSchema, data.result)
  if (!picture.success) return { kind: 'json', body: data.result }
  const { buffer, contentType = 'image/png' } = picture.data
  const bytes = typeof buffer === 'string' ? Buffer.from(buffer, 'base64') : Buffer.from(buffer.data)
  return { kind: 'picture', picture: bytes, contentType }
}

const gatewayFailure = (code: string | number, message: string) => {
  const errcode = Number(code)
  if (errcode < 0) return failureOf(errcode, message)
  const kind = TURNED_AWAY[String(code)]
  return lineFailure(kind ?? 'unknown', `${code} ${message}`)
}

/** The SDK throws `INVALID_PARAM` before sending, and an HTTP status as a numeric code after. */
const thrown = (error: unknown) => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const kind = typeof code === 'string' ? TURNED_AWAY[code] : undefined
  if (kind) return lineFailure(kind, `${code} ${error instanceof Error ? error.message : ''}`)
  return lineErrorOf(error)
}
