import type { People } from '../people'
import type { Notice } from '../record'

export type Feed = {
  /** Everybody's messages, newest first; only those after `after` (a `seq`), at most `limit`. */
  list(query?: { after?: number; limit?: number }): Notice[]
  /** One person's messages, newest first. */
  inbox(openid: string): Notice[]
  /** Tells of each message from now on, until the returned function is called. */
  subscribe(listener: (notice: Notice) => void): () => void
  publish(notice: Notice): void
}

const DEFAULT_LIMIT = 50

export const createFeed = (people: People): Feed => {
  const listeners = new Set<(notice: Notice) => void>()
  return {
    // seq counts from 1 in the order of delivery, so it is also the place in the list
    list: ({ after = 0, limit = DEFAULT_LIMIT } = {}) =>
      people.delivered().slice(Math.max(0, after)).slice(-limit).reverse(),
    inbox: (openid) => [...(people.find(openid)?.inbox ?? [])].reverse(),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    publish: (notice) => {
      for (const listener of listeners) listener(notice)
    },
  }
}
