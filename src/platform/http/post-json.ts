import type { Outcome } from '../outcome'
import { sessionToken } from '../session/token'

export type HttpFailure = 'offline' | 'timeout' | 'signed-out' | 'failed'

/**
 * Posts JSON to the server that served the app (H5 only), as the person of the current session, and answers the
 * parsed body of a 2xx answer. A 4xx with a JSON body is an answer too: the function's refusal is in it.
 */
export const postJson = async (
  path: string,
  body: unknown,
  timeoutMs = 15_000,
): Promise<Outcome<{ body: unknown }, HttpFailure>> => {
  const token = sessionToken()
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (response.status === 401) return { ok: false, reason: 'signed-out' }
    if (response.status >= 500) return { ok: false, reason: 'failed' }
    return { ok: true, body: await response.json() }
  } catch (error) {
    return { ok: false, reason: failureOf(error) }
  }
}

/** `fetch` rejects with a TypeError where no connection could be made, and a SyntaxError is a body of no JSON. */
const failureOf = (error: unknown): HttpFailure => {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'timeout'
  return error instanceof TypeError ? 'offline' : 'failed'
}
