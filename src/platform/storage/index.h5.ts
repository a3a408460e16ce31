import { sessionMark } from '../session/token'
import type { Storage } from './port'

export type { Storage, StorageFailure } from './port'

/**
 * Keys stand apart from those of the start page and the console, which share the origin, and from those of
 * whoever else is signed in in this browser: WeChat keeps each person's store by itself.
 */
const prefixed = (key: string): string => `aupu.app.${sessionMark()}${key}`

export const storage: Storage = {
  get: (key) => {
    try {
      const text = window.localStorage.getItem(prefixed(key))
      return text === null ? undefined : JSON.parse(text)
    } catch {
      return undefined
    }
  },
  set: (key, value) => {
    try {
      window.localStorage.setItem(prefixed(key), JSON.stringify(value))
      return { ok: true }
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError'
      return { ok: false, reason: full ? 'full' : 'failed' }
    }
  },
  remove: (key) => window.localStorage.removeItem(prefixed(key)),
}
