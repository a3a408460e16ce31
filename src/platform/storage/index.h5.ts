import type { Storage } from './port'

export type { Storage, StorageFailure } from './port'

/** Keys stand apart from those of the start page and the console, which share the origin. */
const prefixed = (key: string): string => `aupu.app.${key}`

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
