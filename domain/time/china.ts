/** China keeps one zone without summer time, so +08:00 is arithmetic; phones lack Intl's zones. */
const OFFSET_MS = 8 * 3_600_000

export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000

export interface ChinaTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  /** 0 is Sunday. */
  weekday: number
}

/** The wall clock in China at that moment. @param at epoch ms */
export const chinaTime = (at: number): ChinaTime => {
  const shifted = new Date(at + OFFSET_MS)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  }
}

/** The calendar day in China, `2026-03-14`. @param at epoch ms */
export const chinaDay = (at: number): string => new Date(at + OFFSET_MS).toISOString().slice(0, 10)

/** The moment of a wall clock in China. @param day `2026-03-14` @param clock `08:30` @returns epoch ms */
export const momentOf = (day: string, clock = '00:00'): number =>
  Date.parse(`${day}T${clock}:00Z`) - OFFSET_MS

/** Days from one calendar day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)

/** The calendar day `count` days after. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
