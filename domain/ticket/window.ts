import { type Half, halfHours } from '@/contract/ticket/vocabulary'
import { addDays, chinaDay, daysBetween, HOUR_MS, momentOf } from '@/domain/time/china'

export interface Window {
  date: string
  half: Half
}

/** A technician needs this long between the report and the end of the window. */
const NOTICE_MS = 2 * HOUR_MS

/** When the window ends. @returns epoch ms */
export const windowEnd = (window: Window): number => momentOf(window.date, halfHours[window.half].to)

/** When the window begins. @returns epoch ms */
export const windowStart = (window: Window): number => momentOf(window.date, halfHours[window.half].from)

/** Neither past, nor too soon, nor beyond the horizon; judged by the server's clock, not the phone's. */
export const isWindowOpen = (window: Window, now: number, horizonDays: number): boolean => {
  const away = daysBetween(chinaDay(now), window.date)
  return away >= 0 && away <= horizonDays && windowEnd(window) - NOTICE_MS >= now
}

/** Every window that can be wished for, soonest first. */
export const openWindows = (now: number, horizonDays: number): Window[] => {
  const today = chinaDay(now)
  return Array.from({ length: horizonDays + 1 }, (_, away) => addDays(today, away))
    .flatMap((date): Window[] => [
      { date, half: 'morning' },
      { date, half: 'afternoon' },
    ])
    .filter((window) => isWindowOpen(window, now, horizonDays))
}

/** Whether a place belongs to that window. */
export const isInWindow = (place: Window, window: Window): boolean =>
  place.date === window.date && place.half === window.half
