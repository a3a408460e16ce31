import { bookingHold, bookingRelease, bookingWindows } from '@/contract/customer/booking'
import { handleHold, handleRelease, handleWindows } from '../../shared/booking/routes'
import { type Route, route } from '../../shared/serve/route'

export const bookingRoutes: readonly Route[] = [
  route(bookingWindows, handleWindows),
  route(bookingHold, handleHold),
  route(bookingRelease, handleRelease),
]
