import type { CallWindow } from '@/contract/customer/hotline'
import { addDays, chinaDay, MINUTE_MS, momentOf } from '@/domain/time/china'
import type { Hours } from '@/domain/time/working-time'

/** The hours that can be chosen from; those outside of the hotline's are left out. */
const blocks = [
  ['09:00', '11:00'],
  ['11:00', '13:00'],
  ['13:00', '15:00'],
  ['15:00', '17:00'],
  ['17:00', '19:00'],
] as const

const DAYS_AHEAD = 3
/** A window that begins sooner can't be kept any more. */
const LEAD_MS = 30 * MINUTE_MS
/** So many can be called within one window, besides those who wait for the next free agent. */
export const CALLS_A_WINDOW = 12

/** Windows of the next days with room, the soonest first. @param booked open call-backs with a window */
export const windowsFrom = (now: number, hours: Hours, booked: readonly CallWindow[]): CallWindow[] =>
  Array.from({ length: DAYS_AHEAD }, (_, step) => addDays(chinaDay(now), step))
    .flatMap((date) => blocks.map(([from, to]): CallWindow => ({ date, from, to })))
    .filter(({ from, to }) => from >= hours.from && to <= hours.to)
    .filter((window) => startOf(window) >= now + LEAD_MS)
    .filter((window) => booked.filter((other) => isSameWindow(window, other)).length < CALLS_A_WINDOW)

/** Epoch ms. */
export const startOf = ({ date, from }: CallWindow): number => momentOf(date, from)
export const endOf = ({ date, to }: CallWindow): number => momentOf(date, to)

export const isSameWindow = (one: CallWindow, other: CallWindow): boolean =>
  one.date === other.date && one.from === other.from && one.to === other.to
