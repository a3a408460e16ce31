import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

/** A line to the cloud that breaks for good at one request, before or after the cloud has done it. */
export interface CuttingLine {
  /** For the SDK's `serviceUrl`. */
  serviceUrl: string
  /** How many requests came since `breakAt` was last called. */
  requests(): number
  /** The request (from 1) at which it breaks; null keeps it whole. */
  breakAt(request: number | null, when?: 'before' | 'after'): void
  close(): Promise<void>
}

/**
 * Whoever works over this line is as good as killed between two steps: what was done is done, nothing more can
 * be, and nobody hears of the last thing.
 */
export const aCuttingLine = async (cloudUrl: string): Promise<CuttingLine> => {
  let requests = 0
  let breaksAt = Number.POSITIVE_INFINITY
  let breaks: 'before' | 'after' = 'before'

  const server = createServer(async (request, response) => {
    requests += 1
    const mine = requests
    const isLast = mine === breaksAt
    if (mine > breaksAt || (isLast && breaks === 'before')) return void request.socket.destroy()
    const answer = await fetch(`${cloudUrl}${request.url}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: await text(request),
    })
    const body = await answer.text()
    if (isLast) return void request.socket.destroy()
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0

  return {
    serviceUrl: `http://127.0.0.1:${port}/admin`,
    requests: () => requests,
    breakAt: (request, when = 'before') => {
      requests = 0
      breaksAt = request ?? Number.POSITIVE_INFINITY
      breaks = when
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
