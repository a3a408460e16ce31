import type { IncomingMessage } from 'node:http'

/** The only address that anything here listens on. */
export const LOOPBACK = '127.0.0.1'

const NAMES = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Whether the request was addressed to this machine: a name that was rebound to it (DNS rebinding) isn't. */
export function isForLoopback(request: IncomingMessage): boolean {
  const host = request.headers.host ?? ''
  return NAMES.has(host.replace(/:\d+$/, '').toLowerCase())
}
