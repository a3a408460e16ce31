import type { Errand } from '@/contract/booking'
import type { WindowWish } from '@/contract/ticket/report'
import { useWindows } from './api/use-windows'
import { useHeldPlace } from './use-held-place'

/** The windows for a caller's errand, and the place that is held in the one that is picked. */
export const useBooking = (errand: Errand | null, window: WindowWish | null) => {
  const windows = useWindows(errand)
  const held = useHeldPlace(errand, window, windows)
  return { ...held, errand, window, windows }
}
export type Booking = ReturnType<typeof useBooking>
