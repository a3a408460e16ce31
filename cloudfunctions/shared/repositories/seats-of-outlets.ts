import type { Seat } from '@/domain/booking/seat'
import type { Window } from '@/domain/ticket/window'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import { SEATS, seatDocument } from './seat-document'

/** What is taken of one window at several outlets, by one query: every place that has a document. */
export const seatsOfOutlets = async (
  db: Db,
  outletIds: readonly string[],
  skill: string,
  { date, half }: Window,
): Promise<ReadonlyMap<string, readonly Seat[]>> => {
  const byOutlet = new Map<string, Seat[]>(outletIds.map((outletId) => [outletId, []]))
  for (let from = 0; from < outletIds.length; from += OUTLETS_A_QUERY) {
    const some = outletIds.slice(from, from + OUTLETS_A_QUERY)
    const condition = { outletId: db.command.in(some), skill, date, half }
    const answer = await db.collection(SEATS).where(condition).limit(1000).get()
    for (const seat of parseAll(SEATS, seatDocument, answer.data)) byOutlet.get(seat.outletId)?.push(seat)
  }
  return byOutlet
}

/** A window has 100 places at most and an answer 1000 documents. */
const OUTLETS_A_QUERY = 10
