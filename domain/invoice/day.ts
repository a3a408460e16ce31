import { dense } from './text'

/** As printed, with one wrong sign allowed where 年 and 月 stand. */
const PRINTED = /(?<!\d)(20\d{2})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})(?!\d)/
const COMPACT = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/

/** Tills glue the time to the day: "2026-03-1410:07". */
const WITH_TIME = /(?<!\d)(20\d{2})[-/.](\d{2})[-/.](\d{2})(?=\d{2}:)/

/** The first day in a line that exists in the calendar, `2026-03-14`. */
export const dayIn = (text: string): string | null => {
  const said = dense(text).replace(/[Oo]/g, '0')
  return existing(WITH_TIME.exec(said)) ?? existing(PRINTED.exec(said))
}

/** `20260314`, as the QR code and some tills write it. */
export const compactDayIn = (text: string): string | null => existing(COMPACT.exec(text))

const existing = (match: RegExpExecArray | null): string | null => {
  if (match === null) return null
  const [, year = '', month = '', date = ''] = match
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null
}
