/**
 * The same day so many months later; where that month is too short, its last day. 民法典 §202 counts so: the day
 * it began isn't counted, and the last one is the corresponding day, itself included.
 * @param day `2024-02-29` @param months may be negative
 */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const longest = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, longest))
  return first.toISOString().slice(0, 10)
}

/** @param month `2024-02` @returns `2024-02-29` */
export const lastDayOfMonth = (month: string): string => addMonths(`${month.slice(0, 7)}-31`, 0)

/** The later of two days; a missing one is before every other. */
export const laterOf = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a > b ? a : b
