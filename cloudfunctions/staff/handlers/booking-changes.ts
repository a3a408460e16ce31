import { chaseByStaff, rescheduleByStaff } from '@/contract/staff/booking'
import { rescheduleTo } from '../../shared/booking/reschedule'
import type { Route } from '../../shared/serve/route'
import { commandRoute } from './ticket-command'

/** What agents change about the time of a visit for those who call. */
export const bookingChangeRoutes: readonly Route[] = [
  commandRoute(rescheduleByStaff, {
    prepare: ({ request, services }) => rescheduleTo(services.db, request),
  }),
  commandRoute(chaseByStaff, { prepare: async () => () => ({ type: 'chase' }) }),
]
