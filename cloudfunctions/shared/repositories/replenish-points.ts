import * as z from 'zod/mini'
import type { ReplenishPoint } from '@/domain/parts/replenish'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import type { Tx } from '../database/transaction'

const POINTS = 'replenishPoints'
const DAY_ID = 'day'

/** When a shelf is filled up: as a person said, or as what was used of late says. */
export interface StoredPoint extends ReplenishPoint {
  placeId: string
  partId: string
  by: 'hand' | 'use'
  at: number
}

const pointDocument = z.object({
  placeId: z.string(),
  partId: z.string(),
  reorderAt: z.int(),
  fillTo: z.int(),
  by: z.enum(['hand', 'use']),
  at: z.number(),
}) satisfies z.ZodMiniType<StoredPoint>

export const pointsOfPlace = async (db: Db, placeId: string): Promise<ReadonlyMap<string, StoredPoint>> => {
  const answer = await db.collection(POINTS).where({ placeId }).limit(1000).get()
  return new Map(parseAll(POINTS, pointDocument, answer.data).map((point) => [point.partId, point]))
}

export const putPoint = (tx: Tx, point: StoredPoint): Promise<void> =>
  tx.put(POINTS, { _id: idOf(point.placeId, point.partId), ...point })

export const removePoint = (tx: Tx, placeId: string, partId: string): Promise<void> =>
  tx.remove(POINTS, idOf(placeId, partId))

/** Those that a person has said, as `placeId/partId`. */
export const setByHand = async (db: Db): Promise<ReadonlySet<string>> => {
  const keys = new Set<string>()
  for (;;) {
    const answer = await db.collection(POINTS).where({ by: 'hand' }).skip(keys.size).limit(1000).get()
    const page = parseAll(POINTS, pointDocument, answer.data)
    for (const { placeId, partId } of page) keys.add(`${placeId}/${partId}`)
    if (page.length < 1000) return keys
  }
}

/** The day on which the points were last set by what was used. */
export const pointsDayInTx = async (tx: Tx): Promise<string | null> => {
  const stored = z.safeParse(z.object({ day: z.string() }), await tx.get(POINTS, DAY_ID))
  return stored.success ? stored.data.day : null
}

export const putPointsDay = (tx: Tx, day: string): Promise<void> => tx.put(POINTS, { _id: DAY_ID, day })

const idOf = (placeId: string, partId: string): string => `point:${placeId}:${partId}`
