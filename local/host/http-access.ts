import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod/mini'
import type { Functions } from './functions'
import { readText, sendJson } from './request'

const integrated = z.object({
  statusCode: z.int(),
  headers: z.optional(z.record(z.string(), z.string())),
  body: z.optional(z.string()),
})

/**
 * CloudBase's HTTP access: `/fn/<function>`, and `/s/<code>` for short links, become the event that its gateway
 * makes. False for other paths.
 */
export const handleHttpAccess = async (
  request: IncomingMessage,
  response: ServerResponse,
  functions: Functions,
): Promise<boolean> => {
  const { pathname } = new URL(request.url ?? '/', 'http://loopback')
  const name = pathname.startsWith('/s/') ? 'links' : /^\/fn\/([a-z-]+)$/.exec(pathname)?.[1]
  if (name === undefined) return false
  const body = await readText(request)
  if (!functions.names.includes(name) || body === null) {
    sendJson(response, body === null ? 413 : 404, {
      errMsg: body === null ? 'too large' : `no function ${name}`,
    })
    return true
  }
  const event = {
    path: pathname,
    httpMethod: request.method ?? 'GET',
    headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)])),
    queryStringParameters: {},
    requestContext: {},
    body,
    isBase64Encoded: false,
  }
  const answer = z.safeParse(integrated, await functions.call(name, event, { kind: 'http' }))
  if (!answer.success) {
    sendJson(response, 200, { errMsg: 'the function answered no HTTP response' })
    return true
  }
  response.writeHead(answer.data.statusCode, answer.data.headers)
  response.end(answer.data.body ?? '')
  return true
}
