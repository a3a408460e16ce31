import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { HostSettings } from './runtime/settings'
import { forward, type Upstream } from './server/forward'
import { readPackage } from './server/package-source'
import { runtimeBundle } from './server/runtime-bundle'
import { shellHtml } from './server/shell'

export interface WeappHostOptions {
  /** Folder of the built mini-program, with `app.json`. */
  dist: string
  /** Origin of the local server that answers `/wx/…`; without one every call fails. */
  apiOrigin?: string
  /** Bearer session of the customer whose phone this is. */
  session?: string
  /** How the app is entered; the first page with scene 1001 unless told. */
  launch?: HostSettings['launch']
  /** What the phone holds: WeChat's addresses, regions, whether the privacy guidelines were agreed to. */
  phone?: HostSettings['phone']
}

export interface WeappHost {
  url: string
  close(): Promise<void>
}

const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
}

/**
 * Serves a built mini-program, running in a small container, on a free port of 127.0.0.1.
 * Open `url` on a page of `newPhonePage`; `url + '?path=pages/a/index&scene=1047&query=a%3D1'` enters elsewhere.
 * @throws when the folder holds no mini-program or WeChat's compiler refuses a template
 */
export async function startWeappHost(options: WeappHostOptions): Promise<WeappHost> {
  const { dist, apiOrigin, session = '', launch = {}, phone = {} } = options
  if (!existsSync(path.join(dist, 'app.json'))) {
    throw new Error(`No built mini-program in ${dist}: run \`npm run build:weapp\` first.`)
  }
  const { files, templates } = readPackage(dist)
  const { script, styles } = await runtimeBundle()
  const settings: HostSettings = { launch, phone }
  const documents: Record<string, [type: string, body: string]> = {
    '/': ['text/html', shellHtml],
    '/host/runtime.css': ['text/css', styles],
    '/host/runtime.js': ['text/javascript', script],
    '/host/templates.js': ['text/javascript', templates],
    '/host/package.js': [
      'text/javascript',
      `window.__weapp = ${JSON.stringify({ package: files, settings })}`,
    ],
  }
  const upstream: Upstream | undefined = apiOrigin === undefined ? undefined : { origin: apiOrigin, session }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://phone')
    const document = documents[pathname]
    if (document) return send(response, document[0], document[1])
    if (pathname.startsWith('/wx/') && upstream) return forward(request, response, upstream)
    if (pathname.startsWith('/package/')) return sendAsset(response, dist, pathname.slice('/package/'.length))
    response.writeHead(pathname.startsWith('/wx/') ? 502 : 404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse<IncomingMessage>, type: string, body: string): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body)
}

function sendAsset(response: ServerResponse<IncomingMessage>, dist: string, name: string): void {
  const file = path.resolve(dist, decodeURIComponent(name))
  const inside = file.startsWith(path.resolve(dist) + path.sep)
  if (!inside || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}
