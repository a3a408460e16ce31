import { inForceOn } from '@/domain/dispatch/policy'
import { placeFrom } from '@/domain/parts/place'
import { supplyTerms } from '@/domain/parts/promise'
import { replenishPoint } from '@/domain/parts/replenish'
import { chinaDay, DAY_MS } from '@/domain/time/china'
import { inTransaction } from '../shared/database/transaction'
import { pointsDayInTx, putPoint, putPointsDay, setByHand } from '../shared/repositories/replenish-points'
import { usedSince } from '../shared/repositories/stock-entries'
import type { Services } from '../shared/services'

/** What was used over so many days says what will be. */
const LOOK_BACK_DAYS = 30
const SPARE = { spareDays: 3, orderEveryDays: 7 }

/**
 * Once a day: when each shelf is to be filled up, by what was used of late. What a person has said stays, and vans are
 * filled up by hand.
 * @returns how many were set anew
 */
export const refreshPoints = async ({ db, clock }: Services): Promise<number> => {
  const now = clock()
  const today = chinaDay(now)
  const isDue = await inTransaction(db, async (tx) => {
    if ((await pointsDayInTx(tx)) === today) return false
    await putPointsDay(tx, today)
    return true
  })
  if (!isDue) return 0
  const { centreToOutletDays, factoryToCentreDays } = inForceOn(supplyTerms, today)
  const [used, byHand] = await Promise.all([usedSince(db, now - LOOK_BACK_DAYS * DAY_MS), setByHand(db)])
  let set = 0
  for (const [key, pieces] of used) {
    const at = key.lastIndexOf('/')
    const [placeId, partId] = [key.slice(0, at), key.slice(at + 1)]
    const kind = placeFrom(placeId)?.kind
    if (byHand.has(key) || kind === undefined || kind === 'van') continue
    const leadDays = kind === 'outlet' ? centreToOutletDays : (factoryToCentreDays ?? LOOK_BACK_DAYS)
    const point = replenishPoint(pieces / LOOK_BACK_DAYS, leadDays, SPARE)
    await inTransaction(db, (tx) => putPoint(tx, { placeId, partId, ...point, by: 'use', at: now }))
    set += 1
  }
  return set
}
