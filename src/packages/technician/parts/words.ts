import type { PackedVisit } from '@/contract/staff/technician'
import { halfHours, type TicketStatus } from '@/contract/ticket/vocabulary'
import { sayClock } from '@/domain/time/say'

/** `09:30 左右`, or the window where nothing was planned. */
export const sayWhen = ({ plannedAt, wish }: Pick<PackedVisit, 'plannedAt' | 'wish'>): string =>
  plannedAt === null
    ? `${halfHours[wish.half].from}–${halfHours[wish.half].to}`
    : `${sayClock(plannedAt)} 左右`

/** Where the visit stands, for the one who makes it. */
export const visitLabel: Record<TicketStatus, string> = {
  submitted: '还没派',
  accepted: '还没派',
  dispatched: '交回网点',
  assigned: '没出发',
  enRoute: '在路上',
  onSite: '在客户家',
  awaitingPart: '等配件',
  completed: '做完了',
  closed: '做完了',
  cancelled: '取消了',
  rejected: '取消了',
}

export const toneOfVisit = (status: TicketStatus): 'good' | 'wait' | 'bad' | 'plain' =>
  status === 'completed' || status === 'closed'
    ? 'good'
    : status === 'enRoute' || status === 'onSite' || status === 'awaitingPart'
      ? 'wait'
      : status === 'cancelled' || status === 'rejected'
        ? 'bad'
        : 'plain'

/** 省 and 市 are the technician's own; the rest is what the eye looks for. */
export const shortPlace = ({ region, detail }: Pick<PackedVisit, 'region' | 'detail'>): string =>
  `${region.split(' ').at(-1) ?? ''} ${detail}`.trim()
