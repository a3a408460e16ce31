import { sessionMark } from '../session/token'
import type { Vault } from './port'
import { readSealed, removeSealed, writeSealed } from './sealed-store'

export type { Vault, VaultFailure } from './port'

/** Each person who is signed in in this browser has a vault of their own. */
const named = (key: string): string => `${sessionMark()}value.${key}`

export const vault: Vault = {
  get: async (key) => {
    try {
      const bytes = await readSealed(named(key))
      return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes))
    } catch {
      return undefined
    }
  },
  set: async (key, value) => {
    try {
      await writeSealed(named(key), new TextEncoder().encode(JSON.stringify(value)))
      return { ok: true }
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError'
      return { ok: false, reason: full ? 'full' : 'failed' }
    }
  },
  remove: async (key) => {
    await removeSealed(named(key)).catch(() => undefined)
  },
}
