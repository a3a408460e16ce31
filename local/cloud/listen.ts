import { createServer, type Server } from 'node:http'
import { type CloudOptions, createCloud } from './cloud'
import type { UnindexedQuery } from './database/database'
import { LOOPBACK } from './loopback'
import { sdkEnv } from './sdk-env'

export type ListenOptions = Omit<CloudOptions, 'baseUrl'> & {
  /** 0 takes a free one. */
  port?: number
}

export interface ListeningCloud {
  url: string
  port: number
  /** What to set in the environment so that the SDK talks to it. */
  env: Record<string, string>
  unindexedQueries(): UnindexedQuery[]
  close(): Promise<void>
}

/** Longer than the 4.8 s after which the SDK drops an idle connection: it never meets one that was just closed. */
const KEEP_ALIVE_MS = 65_000

/**
 * A CloudBase of its own on a port of 127.0.0.1.
 *
 * @throws as `createCloud` does, or EADDRINUSE for a port that is taken.
 */
export async function listenCloud({ port = 0, ...options }: ListenOptions): Promise<ListeningCloud> {
  let url = ''
  const cloud = createCloud({ ...options, baseUrl: () => url })
  const server = createServer((request, response) => {
    cloud.handle(request, response).then(
      (isHandled) => void (isHandled || response.writeHead(404).end()),
      () => response.destroy(),
    )
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.headersTimeout = KEEP_ALIVE_MS + 1000
  try {
    await listen(server, port)
  } catch (error) {
    cloud.close()
    throw error
  }
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  url = `http://${LOOPBACK}:${taken}`
  return {
    url,
    port: taken,
    env: sdkEnv(url, options.envId),
    unindexedQueries: cloud.unindexedQueries,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      cloud.close()
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, resolve)
  })
}
