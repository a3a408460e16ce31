import {
  acceptTicket,
  answerFeeByStaff,
  arriveAtTicket,
  askFee,
  assignTicket,
  awaitPart,
  cancelTicketByStaff,
  closeTicket,
  departForTicket,
  noteOnTicket,
  partArrived,
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
import { createRequisition } from '../../shared/repositories/requisitions'
import { newCode } from '../../shared/ticket/new-numbers'
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
    after: (visit) => dispatched(visit),
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
  commandRoute(awaitPart, {
    prepare:
      async ({ request }) =>
      () => ({
        type: 'awaitPart',
        partName: request.partName,
        expectedOn: request.expectedOn,
        ...toldIn(request),
      }),
    also: async (tx, { request, actor, now }) => {
      const { requestId, ticketNo, partName, expectedOn, quantity = 1 } = request
      const { outletId, staffId } = actor.kind === 'staff' ? actor : { outletId: null, staffId: '' }
      await createRequisition(tx, {
        requestId,
        ticketNo,
        outletId: outletId ?? '',
        askedBy: staffId,
        partName,
        quantity,
        expectedOn,
        at: now,
      })
      return null
    },
  }),
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
  commandRoute(partArrived, { prepare: async () => () => ({ type: 'partArrived' }) }),
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
