import type { CallBackState, CallWindow } from '@/contract/customer/hotline'
import type { ErrorCode } from '@/contract/error-code'
import { HOUR_MS, MINUTE_MS } from '@/domain/time/china'
import { afterOpenTime, firstOpenMoment, type Hours } from '@/domain/time/working-time'
import { endOf, startOf } from './windows'

/** A place kept in the line. Its place is `dueAt`: whoever asked earlier, or for earlier hours, is called earlier. */
export interface CallBack {
  callBackId: string
  openid: string
  phone: string
  askedAt: number
  window: CallWindow | null
  state: CallBackState
  dueAt: number
  untilAt: number
  tries: number
  taken: { staffId: string; name: string; at: number } | null
  note: string
  rev: number
}

export type CallBackCommand =
  | { type: 'take'; staffId: string; name: string }
  | { type: 'reached'; staffId: string; note: string }
  | { type: 'noAnswer'; staffId: string; note: string }
  | { type: 'cancel' }
  /** By the clock: its hours are over, or whoever took it never said what came of it. */
  | { type: 'lapse' }
  | { type: 'giveBack' }

export type CallBackDecision = { ok: true; callBack: CallBack } | { ok: false; code: ErrorCode }

export const TRIES_MOST = 2
/** Somebody who picked up nothing is tried again after that. */
const AGAIN_MS = 20 * MINUTE_MS
/** Whoever waits for the next free agent is called within that much open time. */
const SOON_MS = 4 * HOUR_MS
/** After that an agent's hold on it is over. */
export const TAKEN_MS = 20 * MINUTE_MS

const isOpen = ({ state }: CallBack): boolean => state === 'waiting' || state === 'taken'

/** The place in the line that asking gives. @param now epoch ms */
export const placeFor = (
  window: CallWindow | null,
  now: number,
  hours: Hours,
): Pick<CallBack, 'dueAt' | 'untilAt'> =>
  window === null
    ? { dueAt: firstOpenMoment(now, hours), untilAt: afterOpenTime(now, SOON_MS, hours) }
    : { dueAt: startOf(window), untilAt: endOf(window) }

/** One change of one place in the line, or why not. */
export const decideCallBack = (
  callBack: CallBack,
  command: CallBackCommand,
  now: number,
  hours: Hours,
): CallBackDecision => {
  const changed = (more: Partial<CallBack>): CallBackDecision => ({
    ok: true,
    callBack: { ...callBack, ...more, rev: callBack.rev + 1 },
  })
  if (!isOpen(callBack)) return { ok: false, code: 'CALL_BACK_OVER' }
  switch (command.type) {
    case 'take': {
      if (callBack.taken !== null && callBack.taken.staffId !== command.staffId)
        return { ok: false, code: 'CALL_BACK_TAKEN' }
      const { staffId, name } = command
      return changed({ state: 'taken', taken: { staffId, name, at: now } })
    }
    case 'reached':
      if (callBack.taken?.staffId !== command.staffId) return { ok: false, code: 'CALL_BACK_TAKEN' }
      return changed({ state: 'reached', tries: callBack.tries + 1, note: command.note })
    case 'noAnswer': {
      if (callBack.taken?.staffId !== command.staffId) return { ok: false, code: 'CALL_BACK_TAKEN' }
      const tries = callBack.tries + 1
      const { note } = command
      if (tries >= TRIES_MOST) return changed({ state: 'missed', tries, note })
      const dueAt = afterOpenTime(now, AGAIN_MS, hours)
      const untilAt = Math.max(callBack.untilAt, afterOpenTime(dueAt, HOUR_MS, hours))
      return changed({ state: 'waiting', tries, note, taken: null, dueAt, untilAt })
    }
    case 'cancel':
      return changed({ state: 'cancelled' })
    case 'lapse':
      return callBack.state === 'waiting' && callBack.untilAt <= now
        ? changed({ state: 'lapsed' })
        : { ok: false, code: 'CALL_BACK_TAKEN' }
    case 'giveBack':
      return callBack.taken !== null && callBack.taken.at + TAKEN_MS <= now
        ? changed({ state: 'waiting', taken: null })
        : { ok: false, code: 'CALL_BACK_TAKEN' }
    default:
      return command satisfies never
  }
}
