import {
  acceptTicket,
  arriveAtTicket,
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
  commandRoute(departForTicket, { prepare: async () => () => ({ type: 'depart' }) }),
  commandRoute(arriveAtTicket, { prepare: async () => () => ({ type: 'arrive' }) }),
  commandRoute(awaitPart, {
    prepare:
      async ({ request: { partName, expectedOn } }) =>
      () => ({ type: 'awaitPart', partName, expectedOn }),
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
