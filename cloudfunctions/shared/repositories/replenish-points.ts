import * as z from 'zod/mini'
import type { ReplenishPoint } from '@/domain/parts/replenish'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import type { Tx } from '../database/transaction'

const POINTS = 'replenishPoints'

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

const idOf = (placeId: string, partId: string): string => `point:${placeId}:${partId}`
