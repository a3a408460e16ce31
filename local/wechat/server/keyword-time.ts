const DAY = /^(\d{4})年(\d{1,2})月(\d{1,2})日(?: (.+))?$/
const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/

/**
 * `time`: `15:01`, `2019年10月1日 15:01`, or two of them joined by a half-width `~` (the full-width one is
 * refused by the real service).
 */
export const isTime = (value: string): boolean =>
  isRange(value, (point) => isClock(point) || isDay(point, true))

/** `date`: `2019年10月1日`, with a time or without, or two of them joined by `~`. */
export const isDate = (value: string): boolean => isRange(value, (point) => isDay(point, false))

const isRange = (value: string, isPoint: (point: string) => boolean): boolean => {
  const points = value.split('~')
  return points.length <= 2 && points.every(isPoint)
}

const isClock = (text: string): boolean => CLOCK.test(text)

const isDay = (text: string, needsClock: boolean): boolean => {
  const [, year, month, day, clock] = DAY.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return exists && (clock === undefined ? !needsClock : isClock(clock))
}
