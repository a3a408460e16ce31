import { sessionMark } from '../session/token'
import { readSealed, removeSealed, writeSealed } from '../vault/sealed-store'
import type { KeptFiles } from './port'

export type { KeptFileFailure, KeptFiles } from './port'

const named = (ref: string): string => `${sessionMark()}file.${ref}`

/** Sealed as the values are: a picture of a bathroom is the customer's too. */
export const keptFiles: KeptFiles = {
  keep: async (path) => {
    try {
      const picked = await fetch(path)
      const ref = crypto.randomUUID()
      await writeSealed(named(ref), await picked.arrayBuffer())
      return { ok: true, ref }
    } catch {
      return { ok: false, reason: 'failed' }
    }
  },
  open: async (ref) => {
    try {
      const bytes = await readSealed(named(ref))
      return bytes === undefined
        ? { ok: false, reason: 'gone' }
        : { ok: true, path: URL.createObjectURL(new Blob([bytes])) }
    } catch {
      return { ok: false, reason: 'failed' }
    }
  },
  drop: async (ref) => {
    await removeSealed(named(ref)).catch(() => undefined)
  },
}
