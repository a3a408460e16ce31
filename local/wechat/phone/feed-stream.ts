import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Notice } from '../record'
import type { Feed } from './feed'

/** Keeps proxies and browsers from taking a quiet stream for a dead one. */
const HEARTBEAT_MS = 20_000

/**
 * Server-sent events: one `notice` event a message, its `seq` as the event's id. A browser that comes back
 * says the last id it had, and gets what it missed.
 */
export const streamFeed = (
  feed: { feed: Feed['list']; subscribe: Feed['subscribe'] },
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.write(':\n\n')
  const last = Number(request.headers['last-event-id'])
  if (Number.isInteger(last) && last >= 0) {
    const missed = feed.feed({ after: last, limit: 200 })
    for (const notice of missed.reverse()) response.write(eventOf(notice))
  }
  const leave = feed.subscribe((notice) => response.write(eventOf(notice)))
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS).unref()
  response.on('close', () => {
    clearInterval(heartbeat)
    leave()
  })
}

const eventOf = (notice: Notice): string =>
  `id: ${notice.seq}\nevent: notice\ndata: ${JSON.stringify(notice)}\n\n`
