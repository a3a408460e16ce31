import type { Room } from '@/contract/booking/room'
import type { ErrorCode } from '@/contract/error-code'
import { isWindowOpen, type Window } from '@/domain/ticket/window'
import type { Calendar, DayKind } from './calendar'

const FEW = 2

/** @param capacity of all outlets together @param free how many visits still fit in, at all outlets together */
export const roomOf = (capacity: number, free: number): Room => {
  if (capacity === 0) return 'closed'
  if (free === 0) return 'full'
  return free <= FEW ? 'few' : 'plenty'
}

export type BookableDay = { ok: true; kind: DayKind } | { ok: false; code: ErrorCode }

/** Whether places of a window can be had at all, by the server's clock and the calendar. */
export const bookableDay = (
  window: Window,
  now: number,
  horizonDays: number,
  calendar: Calendar,
): BookableDay => {
  if (!isWindowOpen(window, now, horizonDays)) return { ok: false, code: 'WINDOW_NOT_AVAILABLE' }
  const kind = calendar(window.date)
  return kind === null ? { ok: false, code: 'CALENDAR_UNKNOWN' } : { ok: true, kind }
}
