import type { Db } from '@/cloudfunctions/shared/database/cloud'
import type { Workers } from './workers'

/** Documents as many as there are places, which everybody wants to change. */
export const layBare = async (db: Db, count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, (_, n) => `seat:bare:repair:heater:2030-01-01:morning:${n}`)
  for (const _id of ids) {
    await db.collection('seats').add({ _id, rev: 1, heldAt: 0, holder: 'nobody', state: 'free' })
  }
  return ids
}

/** The same customers through the same processes: read, compare-and-set, nothing else. @returns tries a second */
export const bareLoop = async (
  workers: Workers,
  ids: readonly string[],
  { customers, tries }: { customers: number; tries: number },
): Promise<number> => {
  let left = tries
  const startedAt = performance.now()
  const one = async () => {
    while (left > 0) {
      left -= 1
      const id = ids[Math.floor(Math.random() * ids.length)] ?? ''
      await workers.call({ op: 'bare', id }).catch(() => undefined)
    }
  }
  await Promise.all(Array.from({ length: customers }, one))
  return tries / ((performance.now() - startedAt) / 1000)
}
