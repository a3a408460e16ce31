import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'

/** The local server that the phone talks to, and who it says it is. */
export interface Upstream {
  origin: string
  /** Bearer session of the customer whose phone this is. */
  session: string
}

/** Passes a request on to the local server under the customer's session, and its answer back, as they flow. */
export function forward(incoming: IncomingMessage, outgoing: ServerResponse, upstream: Upstream): void {
  const { host: _host, origin: _origin, referer: _referer, ...headers } = incoming.headers
  const onward = httpRequest(
    new URL(incoming.url ?? '/', upstream.origin),
    { method: incoming.method, headers: { ...headers, authorization: `Bearer ${upstream.session}` } },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    },
  )
  onward.on('error', (error) => {
    if (!outgoing.headersSent) outgoing.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' })
    outgoing.end(`the local server doesn't answer: ${error.message}`)
  })
  outgoing.on('close', () => onward.destroy())
  incoming.pipe(onward)
}
