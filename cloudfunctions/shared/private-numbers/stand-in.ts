import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { inTransaction } from '../database/transaction'
import type { PrivateNumbers } from './port'

const COLLECTION = 'privateNumbers'

const numberDocument = z.object({ number: z.string(), expiresAt: z.number() })

/**
 * Numbers for a machine without a provider: of the 199 range that the demo's people have too, so nobody real is
 * ever reached. Bindings stand in the database and lapse by their own time; `clock` sweeps them.
 */
export const standInNumbers = (db: Db): PrivateNumbers => ({
  bind: ({ key, ttlMs }, now) =>
    inTransaction(db, async (tx) => {
      const _id = `number:${key}`
      const expiresAt = now + ttlMs
      const known = z.safeParse(numberDocument, await tx.get(COLLECTION, _id))
      const isLive = known.success && known.data.expiresAt > now
      const number = isLive ? known.data.number : middleNumber(`${key}\n${now}`)
      await tx.put(COLLECTION, { _id, number, expiresAt })
      return { ok: true, number, expiresAt }
    }),
})

const middleNumber = (seed: string): string => {
  const digits = createHash('sha256').update(seed).digest().readUInt32BE() % 10_000
  return `1990009${String(digits).padStart(4, '0')}`
}
