import { sessionToken } from '../session/token'
import type { Storage } from './port'

export type { Storage, StorageFailure } from './port'

/**
 * Keys stand apart from those of the start page and the console, which share the origin, and from those of
 * whoever else is signed in in this browser: WeChat keeps each person's store by itself.
 */
const prefixed = (key: string): string => `aupu.app.${whose(sessionToken())}${key}`

/** A short name that tells sessions apart and gives none away. */
const whose = (token: string | undefined): string => {
  if (token === undefined) return ''
  const mixed = [...token].reduce((sum, symbol) => (Math.imul(sum, 31) + symbol.charCodeAt(0)) >>> 0, 7)
  return `${mixed.toString(36)}.`
}

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
