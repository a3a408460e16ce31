import { isDeepStrictEqual } from 'node:util'
import type { TicketVerdict } from '@/contract/ticket/verdict'
import { inTransaction } from '../database/transaction'
import { causeOf } from '../log'
import { findingsOfTicket } from '../repositories/findings'
import { openRepairsOf } from '../repositories/repair-spells'
import { ticketByNo, ticketInTx } from '../repositories/tickets'
import type { Services } from '../services'
import { verdictForReport } from './verdict-for-report'

/** After something about a product was ruled on: its repairs that go on carry the verdict as it is now. */
export const refreshVerdicts = async (services: Services, productId: string): Promise<void> => {
  const ticketNos = await openRepairsOf(services.db, productId)
  await Promise.all(ticketNos.map((ticketNo) => refreshVerdictOf(services, ticketNo)))
}

/**
 * The verdict as it is now, on a ticket. It is no step in the ticket's life, so neither its history nor its version
 * changes: nobody who works on it meanwhile is turned away. An outage leaves the old one, which says when it was made.
 */
export const refreshVerdictOf = async (services: Services, ticketNo: string): Promise<void> => {
  try {
    await refresh(services, ticketNo)
  } catch (error) {
    services.log({ level: 'error', what: 'verdict not refreshed', ticketNo, cause: causeOf(error) })
  }
}

const refresh = async (services: Services, ticketNo: string): Promise<void> => {
  const ticket = await ticketByNo(services.db, ticketNo)
  if (ticket === null) return
  const { report, openid } = ticket
  const found = await findingsOfTicket(services.db, ticketNo)
  const verdict = await verdictForReport(services, report, openid, services.clock(), found)
  await inTransaction(services.db, async (tx) => {
    const stored = await ticketInTx(tx, ticketNo)
    if (stored === null || saysTheSame(stored.verdict, verdict)) return
    await tx.put('tickets', { ...stored, verdict })
  })
}

/** But for when it was said: looking again and finding nothing new changes nothing. */
const saysTheSame = (a: TicketVerdict | null, b: TicketVerdict | null): boolean =>
  isDeepStrictEqual({ ...a, at: 0 }, { ...b, at: 0 })
