import type { CallBack as CallBackView } from '@/contract/customer/hotline'
import type { CallBackRow } from '@/contract/staff/hotline'
import { maskPhone } from '@/domain/format/mask'
import type { CallBack } from '@/domain/hotline/call-back'
import { betweenOf, positionOf } from '@/domain/hotline/line'
import { hotlineHours } from '@/domain/time/working-time'
import type { LineState } from './line-now'

/** As the customer sees the own place in the line. */
export const callBackView = (
  callBack: CallBack,
  { open, pace }: Pick<LineState, 'open' | 'pace'>,
  now: number,
): CallBackView => {
  const { callBackId, phone, askedAt, window, state, tries } = callBack
  const position = state === 'waiting' ? positionOf(callBack, open) : null
  return {
    callBackId,
    phone: maskPhone(phone),
    askedAt,
    window,
    state,
    tries,
    position,
    between: position === null ? null : betweenOf(callBack, position, pace, now, hotlineHours),
  }
}

/** As an agent sees it: the number only of what is their own to call. */
export const callBackRow = (callBack: CallBack, staffId: string): CallBackRow => {
  const { callBackId, rev, phone, state, askedAt, window, dueAt, untilAt, tries, taken } = callBack
  const mine = taken?.staffId === staffId && state === 'taken'
  return {
    callBackId,
    rev,
    phone: mine ? phone : maskPhone(phone),
    mine,
    takenBy: taken?.name ?? null,
    state,
    askedAt,
    window,
    dueAt,
    untilAt,
    tries,
  }
}
