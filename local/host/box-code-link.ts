import type { IncomingMessage, ServerResponse } from 'node:http'

/** Of the app, where each form of a box code leads. */
const OPEN_PAGE = 'packages/product/pages/open/index'

/**
 * A box code's ordinary link, `/p/<serial>`, leads to the app at that product, as the web hosting does it in the cloud.
 * Whatever stands behind it is handed on as it is: the app asks the server, which judges it.
 * @returns false for other paths
 */
export const redirectBoxCode = (request: IncomingMessage, response: ServerResponse): boolean => {
  const { pathname } = new URL(request.url ?? '/', 'http://loopback')
  const serial = /^\/p\/([^/]{1,200})\/?$/i.exec(pathname)?.[1]
  if (serial === undefined || request.method !== 'GET') return false
  response.writeHead(302, { location: `/app/#/${OPEN_PAGE}?p=${serial}`, 'cache-control': 'no-store' })
  response.end()
  return true
}
