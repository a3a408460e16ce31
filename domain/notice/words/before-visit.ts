import { sayMoney } from '@/domain/format/money'
import { familyName } from '@/domain/ticket/next-step'
import type { Ticket } from '@/domain/ticket/ticket'
import { windowEnd, windowStart } from '@/domain/ticket/window'
import { sayFullMoment, sayWindow } from '@/domain/time/say'
import { numbered, type Of, sayService, type Told } from './told'

export const acceptedWords = (event: Of<'accepted'>, ticket: Ticket, now: number): Told => {
  const cap = sayMoney(event.capFen)
  return {
    template: 'accepted',
    title: '已受理，正在安排网点',
    body: `您希望 ${sayWindow(ticket.report.wish, now)} 上门。费用最多 ${cap}，超过会先征得您同意。`,
    values: numbered(event, {
      thing2: sayService(ticket),
      time3: sayWish(ticket),
      thing4: `费用最多 ${cap}，超过先问您`,
    }),
    stillTrue: ['accepted', 'dispatched'],
  }
}

export const assignedWords = (event: Of<'assigned'>, ticket: Ticket, now: number): Told => ({
  template: 'assigned',
  title: `安排了${event.technicianName}师傅`,
  body: [
    `${sayWindow(ticket.report.wish, now)} 上门，出发前会给您打电话。`,
    `师傅工号 ${event.badgeNo}，${event.outletName}，开门前请核对。`,
  ].join(''),
  values: numbered(event, {
    name2: event.technicianName,
    time3: sayWish(ticket),
    thing4: '出发前会打电话，开门先对工号',
  }),
  stillTrue: ['assigned'],
})

export const onTheWayWords = (event: Of<'departed'>): Told => ({
  template: 'onTheWay',
  title: `${familyName(event.technicianName)}师傅出发了`,
  body: '开门前请核对工号和姓名，对不上就先别开门。',
  values: numbered(event, {
    name2: event.technicianName,
    time3: sayFullMoment(event.at),
    thing4: '开门前请核对工号和姓名',
  }),
  stillTrue: ['enRoute'],
})

/** WeChat's `time` may be a range; both ends are written whole, as its own example has it. */
const sayWish = ({ report }: Ticket): string =>
  `${sayFullMoment(windowStart(report.wish))}~${sayFullMoment(windowEnd(report.wish))}`
