import type { WindowWish } from '@/contract/ticket/report'
import { halfHours, halfLabel } from '@/contract/ticket/vocabulary'
import { chinaDay, daysBetween } from '@/domain/time/china'
import { sayFullDay } from '@/domain/time/say'
import type { Option } from '@/src/components/choice/choose'

export type Half = WindowWish['half']

/** The days that have an open window: `今天` over `周一 11月23日`. @param now epoch ms */
export const dayOptions = (windows: readonly WindowWish[], now: number): Option<string>[] =>
  [...new Set(windows.map(({ date }) => date))].map((date) => {
    const [weekday = '', monthDay = ''] = sayFullDay(date, now).split(' ')
    const near = nearDays[daysBetween(chinaDay(now), date)]
    return { value: date, label: near ?? weekday, note: monthDay }
  })

/** Both halves of a day; one that can't be had says so. */
export const halfOptions = (windows: readonly WindowWish[], date: string): Option<Half>[] =>
  (['morning', 'afternoon'] as const).map((half) => {
    const open = windows.some((window) => window.date === date && window.half === half)
    const { from, to } = halfHours[half]
    return { value: half, label: halfLabel[half], note: open ? `${from}–${to}` : '约不上了', disabled: !open }
  })

/** The wish after another day was tapped: the same half where it is open, else the one that is. */
export const onDay = (
  windows: readonly WindowWish[],
  date: string,
  half: Half | undefined,
): WindowWish | undefined => {
  const ofDay = windows.filter((window) => window.date === date)
  return ofDay.find((window) => window.half === half) ?? (ofDay.length === 1 ? ofDay[0] : undefined)
}

const nearDays: Record<number, string> = { 0: '今天', 1: '明天', 2: '后天' }
