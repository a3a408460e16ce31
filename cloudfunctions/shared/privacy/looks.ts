import type * as z from 'zod/mini'
import type { lookView } from '@/contract/customer/privacy'
import { roleLabel } from '@/contract/staff/account'
import { eventsOf } from '../repositories/events'
import { ticketsOfPerson } from '../repositories/tickets-of-person'
import type { Services } from '../services'

/** Tickets whose history is looked through: the latest. */
const TICKETS = 20

/** Who of the staff looked at a full number or address, when and why; the newest first. */
export const looksAt = async ({ db }: Services, openid: string): Promise<z.infer<typeof lookView>[]> => {
  const tickets = (await ticketsOfPerson(db, openid)).slice(0, TICKETS)
  const events = await Promise.all(tickets.map(({ ticketNo }) => eventsOf(db, ticketNo)))
  return events
    .flat()
    .flatMap((event) =>
      event.type === 'revealed' && event.by.kind === 'staff'
        ? [{ ticketNo: event.ticketNo, at: event.at, by: roleLabel[event.by.role], reason: event.reason }]
        : [],
    )
    .sort((a, b) => b.at - a.at)
}
