import { type Room, roomLabel, type WindowOffer } from '@/contract/booking'
import type { WindowWish } from '@/contract/ticket/report'
import { halfHours, halfLabel } from '@/contract/ticket/vocabulary'
import { chinaDay, daysBetween } from '@/domain/time/china'
import { sayFullDay } from '@/domain/time/say'
import type { Option } from '@/src/components/choice/choose'

export type Half = WindowWish['half']

/** What is known of each window's room; empty where only wishes are taken. */
export type Rooms = readonly Pick<WindowOffer, 'date' | 'half' | 'room'>[]

/**
 * The days that have an open window: `今天` over `周一 11月23日`; a day on which nothing is to be had stays there and
 * says why. @param now epoch ms
 */
export const dayOptions = (
  windows: readonly WindowWish[],
  now: number,
  rooms: Rooms = [],
): Option<string>[] =>
  [...new Set([...rooms, ...windows].map(({ date }) => date))].sort().map((date) => {
    const [weekday = '', monthDay = ''] = sayFullDay(date, now).split(' ')
    const label = nearDays[daysBetween(chinaDay(now), date)] ?? weekday
    const isOpen = windows.some((window) => window.date === date)
    const why = rooms.filter((one) => one.date === date).map(({ room }) => room)
    return isOpen
      ? { value: date, label, note: monthDay }
      : {
          value: date,
          label,
          note: roomLabel[why.find((room) => room === 'full') ?? why[0] ?? 'full'],
          disabled: true,
        }
  })

/** Both halves of a day; one that can't be had says so. */
export const halfOptions = (
  windows: readonly WindowWish[],
  date: string,
  rooms: Rooms = [],
): Option<Half>[] =>
  (['morning', 'afternoon'] as const).map((half) => {
    const isThis = (window: WindowWish) => window.date === date && window.half === half
    const room = rooms.find(isThis)?.room
    const open = windows.some(isThis)
    return {
      value: half,
      label: halfLabel[half],
      note: open ? hoursOf(half, room) : whyNot(room),
      disabled: !open,
    }
  })

/** The wish after another day was tapped: the same half where it is open, else the one that is. */
export const onDay = (
  windows: readonly WindowWish[],
  date: string,
  half: Half | undefined,
): WindowWish | undefined => {
  const ofDay = windows.filter((window) => window.date === date)
  const found = ofDay.find((window) => window.half === half) ?? (ofDay.length === 1 ? ofDay[0] : undefined)
  return found && { date: found.date, half: found.half }
}

const hoursOf = (half: Half, room: Room | undefined): string => {
  const { from, to } = halfHours[half]
  return room === 'few' ? `${from}–${to} ${roomLabel.few}` : `${from}–${to}`
}

const whyNot = (room: Room | undefined): string => (room === undefined ? '约不上了' : roomLabel[room])

const nearDays: Record<number, string> = { 0: '今天', 1: '明天', 2: '后天' }
