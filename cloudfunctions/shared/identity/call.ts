import * as z from 'zod/mini'

/** A call, whatever carried it. The identity comes from the transport, never from the request. */
export interface Call {
  /** Null when what came over HTTP is no call. */
  endpoint: string | null
  request: unknown
  /** Given by WeChat to calls from the mini-program; null for all others. */
  openid: string | null
  /** The staff's session, from the header; null where there is none. */
  bearer: string | null
  /** Whether the answer must be an HTTP response. */
  http: { origin: string | null; method: string; address: string | null } | null
}

const callEvent = z.object({ endpoint: z.string(), request: z.unknown() })

/** CloudBase's HTTP access hands a function the request in this form (API gateway integration). */
const httpEvent = z.object({
  httpMethod: z.string(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  body: z.optional(z.nullable(z.string())),
  isBase64Encoded: z.optional(z.boolean()),
})

/** @returns null when it is neither a call from WeChat nor one by HTTP */
export const readCall = (event: unknown, context: unknown): Call | null => {
  const http = z.safeParse(httpEvent, event)
  const openid = openidOf(context)
  // a mini-program's event is its own to fill in, so one that looks like HTTP gains nothing by it
  if (http.success && openid === null) return readHttp(http.data)
  const plain = z.safeParse(callEvent, event)
  return plain.success ? { ...plain.data, openid, bearer: null, http: null } : null
}

const readHttp = (event: z.infer<typeof httpEvent>): Call => {
  const headers = Object.fromEntries(
    Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
  const http = {
    origin: headers.origin ?? null,
    method: event.httpMethod.toUpperCase(),
    address: addressIn(headers),
  }
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(headers.authorization ?? '')?.[1] ?? null
  const body = z.safeParse(callEvent, parseJson(event.body ?? '', event.isBase64Encoded ?? false))
  const { endpoint, request } = body.success ? body.data : { endpoint: null, request: undefined }
  return { endpoint, request, openid: null, bearer, http }
}

/**
 * Where an HTTP call comes from, to count guesses by; never stored in clear. The gateway's own word comes first: the
 * first entries of the forwarded list are the caller's to invent, only the last one was put there by the gateway.
 */
const addressIn = (headers: Record<string, string>): string | null =>
  headers['x-real-ip'] ?? headers['x-forwarded-for']?.split(',').at(-1)?.trim() ?? null

const parseJson = (body: string, isBase64: boolean): unknown => {
  try {
    return JSON.parse(isBase64 ? Buffer.from(body, 'base64').toString('utf8') : body)
  } catch {
    return undefined
  }
}

/**
 * Read from this very context: the SDK's own reader falls back to the process's environment where the key is
 * missing, and an instance serves many people.
 */
export const openidOf = (context: unknown): string | null => {
  const { environment, environ } = (context ?? {}) as { environment?: unknown; environ?: unknown }
  const carried = typeof environment === 'string' ? fromJson(environment) : fromPairs(environ)
  return /^[A-Za-z0-9_-]{1,128}$/.test(carried) ? carried : null
}

const fromJson = (environment: string): string => {
  const parsed = z.safeParse(z.object({ WX_OPENID: z.string() }), parseJson(environment, false))
  return parsed.success ? parsed.data.WX_OPENID : ''
}

/** The older form: `KEY=value;KEY=value`. */
const fromPairs = (environ: unknown): string =>
  typeof environ === 'string' ? (/(?:^|;)WX_OPENID=([^;]*)/.exec(environ)?.[1] ?? '') : ''
