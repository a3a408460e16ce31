import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { type Actions, type Answer, databaseActions } from './actions'
import { type Callees, callActions } from './call-actions'
import { openDatabase, type UnindexedQuery } from './database/database'
import { CloudError, invalidParam } from './errors'
import { isForLoopback } from './loopback'
import { readJson } from './read-json'
import { openFileStore } from './storage/file-store'
import { createSigner, STORAGE_PREFIX } from './storage/signed-address'
import { storageActions } from './storage/storage-actions'
import { storageHttp } from './storage/storage-http'

export interface CloudOptions extends Callees {
  /** Everything is kept here; made where it is missing. */
  dataDir: string
  /** The parsed content of `cloudfunctions/indexes.json`: the only collections there are. */
  indexes?: unknown
  /** Any collection may be created, and no query needs an index. */
  loose?: boolean
  /** Where the server that holds this handler is reached; asked anew for each address. */
  baseUrl: () => string
  envId?: string
  maxUploadBytes?: number
  /** For tests; the cloud gives 30 seconds. */
  transactionTtlMs?: number
  now?: () => Date
  log?: (line: string) => void
}

export interface Cloud {
  /** Answers `/admin` and `/cos/…`; false, and nothing is done, for any other request. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>
  /** Each query, once, that no index served: fields and operators, no values. */
  unindexedQueries(): UnindexedQuery[]
  close(): void
}

const MEGABYTE = 1024 * 1024

/**
 * A CloudBase on one folder, as a handler for an HTTP server: database, storage and calls, in the wire format of
 * `@cloudbase/node-sdk`, whose signature isn't checked. That is why it answers loopback requests only.
 *
 * @throws when the folder can't be written, another process uses it, or `indexes` isn't valid.
 */
export function createCloud(options: CloudOptions): Cloud {
  const { dataDir, envId = 'local', baseUrl, indexes, loose = false, now = () => new Date() } = options
  const { log = () => {}, transactionTtlMs = 30_000, maxUploadBytes = 60 * MEGABYTE } = options
  mkdirSync(dataDir, { recursive: true })
  const database = openDatabase({ dataDir, indexes, isLoose: loose, now, transactionTtlMs, log })
  const files = openFileStore(path.join(dataDir, 'files'))
  const signer = createSigner({ keyFile: path.join(dataDir, 'storage.key'), now })
  const actions = new Map(
    Object.entries({
      ...databaseActions(database, now),
      ...storageActions({ files, signer, envId, baseUrl, now }),
      ...callActions(options),
    } satisfies Actions),
  )
  const serveFile = storageHttp({ files, signer, maxUploadBytes })

  async function admin(request: IncomingMessage): Promise<Answer> {
    try {
      const body = await readJson(request)
      const action = actions.get(body.action)
      if (!action) throw invalidParam(`the action ${body.action} does not exist`)
      return { requestId: randomUUID(), ...(await action(body)) }
    } catch (error) {
      if (!(error instanceof CloudError)) log(`unexpected: ${error instanceof Error ? error.stack : error}`)
      const { code, message } =
        error instanceof CloudError ? error : new CloudError('SYS_ERR', 'the local cloud failed')
      return { requestId: randomUUID(), code, message }
    }
  }

  return {
    async handle(request, response) {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const isAdmin = url.pathname === '/admin'
      if (!isAdmin && !url.pathname.startsWith(STORAGE_PREFIX)) return false
      // A page in a browser sends an Origin, the SDK never: no web page may reach the database.
      if (!isForLoopback(request) || (isAdmin && request.headers.origin !== undefined)) {
        response.writeHead(403).end()
      } else if (!isAdmin) {
        // Fails when the other side goes away in the middle; there is nobody left to tell.
        await serveFile(request, response, url).catch(() => response.destroy())
      } else if (request.method !== 'POST') {
        response.writeHead(405).end()
      } else {
        const text = JSON.stringify(await admin(request))
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(text),
        })
        response.end(text)
      }
      return true
    },
    unindexedQueries: database.unindexedQueries,
    close: database.close,
  }
}
