import * as z from 'zod/mini'
import type { RepairSpell } from '@/contract/product/verdict'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import { eventsOf } from './events'

/** A product has few repairs; a limit all the same. */
const REPAIRS_MOST = 100

const repaired = z.object({
  ticketNo: z.string(),
  createdAt: z.number(),
  reopened: z.int(),
  status: z.string(),
  state: z.object({ completion: z.optional(z.object({ at: z.number() })) }),
})
type Repaired = z.infer<typeof repaired>

/**
 * When the product couldn't be used: from each report to its mending. One that was cancelled or not taken never began;
 * one that came back counts from when it came back.
 */
export const repairSpellsOf = async (db: Db, productId: string): Promise<RepairSpell[]> => {
  const answer = await db
    .collection('tickets')
    .where({ 'report.product.productId': productId, kind: 'repair' })
    .orderBy('sortKey', 'desc')
    .field({ ticketNo: true, createdAt: true, reopened: true, status: true, 'state.completion.at': true })
    .limit(REPAIRS_MOST)
    .get()
  const tickets = parseAll('tickets', repaired, answer.data)
  const spells = await Promise.all(
    tickets
      .filter(({ status }) => status !== 'cancelled' && status !== 'rejected')
      .map((ticket) => (ticket.reopened === 0 ? [onceRepaired(ticket)] : oftenRepaired(db, ticket))),
  )
  return spells.flat()
}

/** The ticket says which product it is, so the number on it, which may be mistyped, isn't asked. */
const onceRepaired = ({ ticketNo, createdAt, state }: Repaired): RepairSpell => ({
  id: ticketNo,
  serialNo: null,
  from: createdAt,
  to: state.completion?.at ?? null,
})

const oftenRepaired = async (db: Db, { ticketNo }: Repaired): Promise<RepairSpell[]> => {
  const spells: RepairSpell[] = []
  for (const { type, at, seq, happenedAt } of await eventsOf(db, ticketNo)) {
    const last = spells.at(-1)
    if (type === 'submitted' || type === 'reopened')
      spells.push({ id: `${ticketNo}:${seq}`, serialNo: null, from: at, to: null })
    if (type === 'completed' && last !== undefined) last.to = happenedAt ?? at
  }
  return spells
}

/** Numbers of the product's repairs that still go on. */
export const openRepairsOf = async (db: Db, productId: string): Promise<string[]> => {
  const answer = await db
    .collection('tickets')
    .where({ 'report.product.productId': productId, kind: 'repair', open: true })
    .field({ ticketNo: true })
    .limit(REPAIRS_MOST)
    .get()
  return parseAll('tickets', z.object({ ticketNo: z.string() }), answer.data).map(({ ticketNo }) => ticketNo)
}
