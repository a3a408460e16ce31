import type { IncomingMessage, ServerResponse } from 'node:http'

/** More than the console or the app ever send; pictures go to storage. */
const MAX_BODY_BYTES = 6 * 1024 * 1024

/** The body as text; null when it is larger than a function may be given. */
export const readText = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk)
  }
  return bytes > MAX_BODY_BYTES ? null : Buffer.concat(chunks).toString('utf8')
}

/** The body as JSON; undefined when it isn't. */
export const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const text = await readText(request)
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  response.end(text)
}

export const bearerOf = (request: IncomingMessage): string | null =>
  /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null

/** A page of another site may not call this machine, whatever its user is tricked into opening. */
export const isForeignPage = (request: IncomingMessage): boolean => {
  const { origin } = request.headers
  return origin !== undefined && !/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(origin)
}
