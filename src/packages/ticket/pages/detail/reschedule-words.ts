import { errorCopy } from '@/contract/error-code'
import type { TicketDetail } from '@/contract/ticket/view'
import { sayMoney } from '@/domain/format/money'
import { sayMoment } from '@/domain/time/say'

/** Whether the time can still be changed, how often and until when; else why not. @param now epoch ms */
export const rescheduleWords = (
  { reschedule, actions }: Pick<TicketDetail, 'reschedule' | 'actions'>,
  now: number,
): string => {
  if (reschedule === null) return '这一步不能改时间了。有事请打官方热线。'
  const { left, untilAt } = reschedule
  if (!actions.includes('reschedule')) {
    return left === 0 ? errorCopy.RESCHEDULES_USED_UP : errorCopy.RESCHEDULE_TOO_LATE
  }
  const times = left === null ? '' : `还能改 ${left} 次`
  const until = untilAt === null ? '' : `${sayMoment(untilAt, now)} 以前`
  return [until, times].filter((part) => part !== '').join('，') || '这次改不算次数'
}

/** What a closed door costs, said before the new time is agreed to. */
export const emptyTripWords = (emptyTripFeeFen: number): string =>
  `改时间不收费。到了那天师傅来了家里没人，按公布的价目收空跑费 ${sayMoney(emptyTripFeeFen)}。`
