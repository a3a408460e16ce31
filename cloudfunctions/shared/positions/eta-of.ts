import { placeOf } from '@/domain/dispatch/need-of'
import { type EtaRange, etaRange } from '@/domain/field/eta'
import type { Ticket } from '@/domain/ticket/ticket'
import { MINUTE_MS } from '@/domain/time/china'
import type { Db } from '../database/cloud'
import { positionOf } from '../repositories/positions'

/** A district's middle for the house, a rounded degree for the technician. */
const UNCERTAINTY_M = 4_000
/** What was told longer ago says nothing about now. */
const GOOD_FOR_MS = 30 * MINUTE_MS

/** When the technician on the way will probably be there; null where nobody is, or nothing is known. */
export const etaOf = async (
  db: Db,
  { ticketNo, state, report }: Pick<Ticket, 'ticketNo' | 'state' | 'report'>,
  now: number,
): Promise<EtaRange | null> => {
  if (state.status !== 'enRoute') return null
  const house = placeOf({ report })
  if (house?.precision !== 'district' && house?.precision !== 'door') return null
  const position = await positionOf(db, ticketNo)
  if (position === null || now - position.at > GOOD_FOR_MS) return null
  return etaRange(position.where, house.at, UNCERTAINTY_M, position.at)
}
