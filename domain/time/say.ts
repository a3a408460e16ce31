import { type Half, halfHours, halfLabel } from '@/contract/ticket/vocabulary'
import { chinaDay, chinaTime, daysBetween } from './china'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

const two = (value: number): string => String(value).padStart(2, '0')

/** `14:05`. @param at epoch ms */
export const sayClock = (at: number): string => {
  const { hour, minute } = chinaTime(at)
  return `${two(hour)}:${two(minute)}`
}

/** `今天`, `明天`, `昨天`, else `周三 3月14日`, with the year when it is another one. */
export const sayDay = (day: string, now: number): string => {
  const away = daysBetween(chinaDay(now), day)
  if (away === 0) return '今天'
  if (away === 1) return '明天'
  if (away === -1) return '昨天'
  return sayFullDay(day, now)
}

/** `周三 3月14日`, with the year when it is another one. */
export const sayFullDay = (day: string, now: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
  const yearWords = year === chinaTime(now).year ? '' : `${year}年`
  return `${weekday} ${yearWords}${month}月${date}日`
}

/** `今天 14:05`. @param at epoch ms */
export const sayMoment = (at: number, now: number): string => `${sayDay(chinaDay(at), now)} ${sayClock(at)}`

/** `今天 下午 13:30–18:00`. */
export const sayWindow = (window: { date: string; half: Half }, now: number): string => {
  const hours = halfHours[window.half]
  return `${sayDay(window.date, now)} ${halfLabel[window.half]} ${hours.from}–${hours.to}`
}

/** WeChat's `time` keyword, whole: `2026年3月14日 14:05`. @param at epoch ms */
export const sayFullMoment = (at: number): string => {
  const { year, month, day } = chinaTime(at)
  return `${year}年${month}月${day}日 ${sayClock(at)}`
}
