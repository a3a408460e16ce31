const CHINA_MS = 8 * 3_600_000

/** `14:03` today, `11月23日 14:03` on other days, by China's clock. @param at, now epoch ms */
export const sayTime = (at: number, now: number): string => {
  const [then, today] = [new Date(at + CHINA_MS), new Date(now + CHINA_MS)]
  const clock = then.toISOString().slice(11, 16)
  const isToday = then.toISOString().slice(0, 10) === today.toISOString().slice(0, 10)
  return isToday ? clock : `${then.getUTCMonth() + 1}月${then.getUTCDate()}日 ${clock}`
}

/** Whether it is between 22:00 and 08:00 in China: only urgent notices go out, see domain/notice/quiet-hours. */
export const isQuiet = (now: number): boolean => {
  const hour = new Date(now + CHINA_MS).getUTCHours()
  return hour >= 22 || hour < 8
}
