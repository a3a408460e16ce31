import { staffBookingHold, staffBookingRelease, staffBookingWindows } from '@/contract/staff/booking'
import { handleHold, handleRelease, handleWindows } from '../../shared/booking/routes'
import { type Route, route } from '../../shared/serve/route'

export const bookingRoutes: readonly Route[] = [
  route(staffBookingWindows, handleWindows),
  route(staffBookingHold, handleHold),
  route(staffBookingRelease, handleRelease),
]
