import { promiseWhenLate } from '@/domain/booking/late'
import { inTransaction } from '../shared/database/transaction'
import { causeOf } from '../shared/log'
import type { TicketDocument } from '../shared/repositories/ticket-document'
import { ticketsOverdue } from '../shared/repositories/tickets'
import type { Services } from '../shared/services'
import { changeTicket } from '../shared/ticket/change'

const PAGE = 100

/**
 * Notices technicians who didn't set off before their window was over: the customer is told and a new time
 * promised, once a visit. Who is late again stands in the overdue list, for a person to explain.
 * @returns how many were promised anew
 */
export const watchLate = async (services: Services): Promise<number> => {
  const { db, clock } = services
  const now = clock()
  let promised = 0
  let after = ''
  for (;;) {
    const page = await ticketsOverdue(db, { equal: { status: 'assigned' } }, after, now, PAGE)
    for (const ticket of page) if (await promiseAnew(services, ticket, now)) promised += 1
    after = page.at(-1)?.dueKey ?? ''
    if (page.length < PAGE) return promised
  }
}

const promiseAnew = async (
  { db, log }: Services,
  { ticketNo, promise }: TicketDocument,
  now: number,
): Promise<boolean> => {
  if (promise !== null) return false
  const promisedAt = promiseWhenLate(now)
  const command = () => ({ type: 'runLate', promisedAt }) as const
  const outcome = await inTransaction(db, (tx) =>
    changeTicket(tx, { ticketNo, actor: { kind: 'clock' }, now, command }),
  ).catch((error: unknown) => {
    log({ level: 'error', what: 'promise failed', ticketNo, cause: causeOf(error) })
    return { ok: false }
  })
  return outcome.ok
}
