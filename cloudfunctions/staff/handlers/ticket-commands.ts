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
  dispatchTicket,
  noteOnTicket,
  partArrived,
  rejectTicket,
  reopenTicketByStaff,
} from '@/contract/staff/command'
import { outletRefusal, skillFor, technicianRefusal, visitDay } from '@/domain/dispatch/place'
import { outletById, technicianById } from '../../shared/repositories/places'
import { createRequisition } from '../../shared/repositories/requisitions'
import { newCode } from '../../shared/ticket/new-numbers'
import { commandRoute } from './ticket-command'

/** Picks are checked against the ticket as it is stored, not as the list showed it. */
const dispatchRoute = commandRoute(dispatchTicket, {
  prepare: async ({ request, services: { db } }) => {
    const outlet = await outletById(db, request.outletId)
    return ({ report, kind, centreId }) => {
      if (outlet === null || outlet.centreId !== centreId) return { refusal: 'OUTLET_NOT_FOUND' }
      const skill = skillFor(kind, report.product.line)
      const refusal = outletRefusal(outlet, report.address.divisionCode, skill)
      return refusal === null ? { type: 'dispatch', outlet, reason: request.reason } : { refusal }
    }
  },
})

const assignRoute = commandRoute(assignTicket, {
  prepare: async ({ request, now, services: { db } }) => {
    const technician = await technicianById(db, request.technicianId)
    return ({ report, kind, outletId }) => {
      if (technician === null || technician.outletId !== outletId) return { refusal: 'TECHNICIAN_NOT_FOUND' }
      const refusal = technicianRefusal(
        technician,
        skillFor(kind, report.product.line),
        visitDay(report.wish.date, now),
      )
      return refusal === null ? { type: 'assign', technician } : { refusal }
    }
  },
})

/** Every command that changes a ticket and nothing beside it, a line each. */
export const ticketCommandRoutes = [
  commandRoute(acceptTicket, {
    prepare:
      async ({ request: { confirmedByPhone, capFen, note } }) =>
      () => ({ type: 'accept', confirmedByPhone, capFen, note }),
  }),
  commandRoute(rejectTicket, {
    prepare:
      async ({ request: { reason } }) =>
      () => ({ type: 'reject', reason }),
  }),
  dispatchRoute,
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
      async ({ request: { requestId, fees, totalFen, reason } }) =>
      () => ({ type: 'askFee', askId: requestId, fees, totalFen, reason }),
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
