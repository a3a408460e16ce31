import { SETTLED_AFTER_MS, wasSpared } from '@/domain/knowledge/deflection'
import { chinaDay } from '@/domain/time/china'
import { inTransaction } from '../shared/database/transaction'
import { causeOf } from '../shared/log'
import { sortKeyOf } from '../shared/repositories/ticket-document'
import { ticketsNewestFirst } from '../shared/repositories/tickets'
import {
  countEnd,
  isWaiting,
  removeSolved,
  type SolvedDocument,
  solvedDue,
} from '../shared/repositories/triage-ends'
import type { Services } from '../shared/services'

const BATCH = 100
const MOST_TICKETS = 50

/**
 * Seven days after a customer said that it is solved: looks whether a ticket came all the same, counts it, and
 * forgets who it was.
 * @returns how many were settled
 */
export const settleSolved = async (services: Services): Promise<number> => {
  const { db, clock, log } = services
  let settled = 0
  for (const solved of await solvedDue(db, clock(), BATCH)) {
    try {
      await settle(services, solved)
      settled += 1
    } catch (error) {
      log({ level: 'error', what: 'triage not settled', cause: causeOf(error) })
    }
  }
  return settled
}

const settle = async ({ db }: Services, solved: SolvedDocument): Promise<void> => {
  const { _id, openid, symptom, at } = solved
  const range = { from: sortKeyOf(at), before: sortKeyOf(at + SETTLED_AFTER_MS) }
  const tickets = await ticketsNewestFirst(db, { equal: { openid }, ...range }, MOST_TICKETS)
  const opened = tickets
    .filter(({ kind }) => kind === 'repair')
    .map(({ createdAt, report }) => ({ createdAt, productId: report.product.productId ?? null }))
  const end = wasSpared(solved, opened) ? 'spared' : 'came'
  await inTransaction(db, async (tx) => {
    if (!(await isWaiting(tx, _id))) return
    await countEnd(tx, symptom, chinaDay(at).slice(0, 7), end)
    await removeSolved(tx, _id)
  })
}
