import {
  acceptTicket,
  answerFeeByStaff,
  arriveAtTicket,
  askFee,
  assignTicket,
  cancelTicketByStaff,
  closeTicket,
  departForTicket,
  noteOnTicket,
  rejectTicket,
  reopenTicketByStaff,
} from '@/contract/staff/command'
import { apartOf, askedRefusal } from '@/domain/catalogue/bill'
import { publishedFor } from '@/domain/catalogue/in-force'
import { technicianRefusal, visitDay } from '@/domain/dispatch/place'
import { workOf } from '@/domain/ticket/work'
import { chinaDay } from '@/domain/time/china'
import { dispatchAfter } from '../../shared/dispatch/dispatch-now'
import { technicianById } from '../../shared/repositories/places'
import { newCode } from '../../shared/ticket/new-numbers'
import { refreshVerdictOf } from '../../shared/warranty/refresh-verdicts'
import { awaitPartRoute, partArrivedRoute } from './ticket-await-part'
import { type CommandVisit, commandRoute } from './ticket-command'

/** Picks are checked against the ticket as it is stored, not as the list showed it. */
const assignRoute = commandRoute(assignTicket, {
  prepare: async ({ request, now, services: { db } }) => {
    const technician = await technicianById(db, request.technicianId)
    return ({ report, outletId }) => {
      if (technician === null || technician.outletId !== outletId) return { refusal: 'TECHNICIAN_NOT_FOUND' }
      const { date, half } = report.wish
      const day = visitDay(date, now)
      const { skill } = workOf(report)
      const refusal = technicianRefusal(technician, skill, day, day === date ? half : undefined)
      return refusal === null ? { type: 'assign', technician } : { refusal }
    }
  },
})

/** What waits for an outlet now is dispatched at once, where the rule may. */
const dispatched = ({ services, request }: CommandVisit<{ ticketNo: string }>): Promise<void> =>
  dispatchAfter(services, request.ticketNo)

/** Every command that changes a ticket and nothing beside it, a line each. */
export const ticketCommandRoutes = [
  commandRoute(acceptTicket, {
    prepare:
      async ({ request: { confirmedByPhone, capFen, note } }) =>
      () => ({ type: 'accept', confirmedByPhone, capFen, note }),
    after: async (visit) => {
      await refreshVerdictOf(visit.services, visit.request.ticketNo)
      await dispatched(visit)
    },
  }),
  commandRoute(rejectTicket, {
    prepare:
      async ({ request: { reason } }) =>
      () => ({ type: 'reject', reason }),
  }),
  assignRoute,
  commandRoute(departForTicket, {
    prepare:
      async ({ request }) =>
      () => ({ type: 'depart', ...toldIn(request) }),
  }),
  commandRoute(arriveAtTicket, {
    prepare:
      async ({ request }) =>
      () => ({ type: 'arrive', ...toldIn(request) }),
  }),
  awaitPartRoute,
  commandRoute(askFee, {
    prepare:
      async ({ request: { requestId, fees, totalFen, reason }, now }) =>
      (ticket) => {
        const published = publishedFor(ticket.estimate, chinaDay(now))
        const refusal = ticket.status === 'onSite' ? askedRefusal(fees, ticket, published) : null
        if (refusal !== null) return { refusal }
        const apart = apartOf(fees, ticket, published)
        return { type: 'askFee', askId: requestId, fees, totalFen, apart, reason }
      },
  }),
  commandRoute(answerFeeByStaff, {
    prepare:
      async ({ request: { askId, agree } }) =>
      () => ({ type: 'answerFee', askId, agree }),
  }),
  partArrivedRoute,
  commandRoute(closeTicket, {
    prepare:
      async ({ request: { reason } }) =>
      () => ({ type: 'close', reason }),
  }),
  commandRoute(cancelTicketByStaff, {
    prepare:
      async ({ request: { reason } }) =>
      () => ({ type: 'cancel', reason }),
  }),
  commandRoute(reopenTicketByStaff, {
    prepare:
      async ({ request: { reason }, services: { random } }) =>
      () => ({ type: 'reopen', reason, confirmationCode: newCode(random) }),
    after: (visit) => dispatched(visit),
  }),
  commandRoute(noteOnTicket, {
    prepare:
      async ({ request: { note } }) =>
      () => ({ type: 'note', note }),
  }),
]

/** When it happened, where a phone without a net wrote it down. */
const toldIn = ({ happenedAt }: { happenedAt?: number | undefined }): { happenedAt?: number } =>
  happenedAt === undefined ? {} : { happenedAt }
