import { chaseByStaff, rescheduleByStaff } from '@/contract/staff/booking'
import { rescheduleTo } from '../../shared/booking/reschedule'
import { dispatchAfter } from '../../shared/dispatch/dispatch-now'
import type { Route } from '../../shared/serve/route'
import { commandRoute } from './ticket-command'

/** What agents change about the time of a visit for those who call. */
export const bookingChangeRoutes: readonly Route[] = [
  commandRoute(rescheduleByStaff, {
    prepare: ({ request, services }) => rescheduleTo(services.db, request),
    // an outlet without a place in the new window is let go
    after: ({ services, request: { ticketNo } }) => dispatchAfter(services, ticketNo),
  }),
  commandRoute(chaseByStaff, { prepare: async () => () => ({ type: 'chase' }) }),
]
