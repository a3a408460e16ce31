import { MINUTE_MS } from '@/domain/time/china'
import { afterOpenTime, type Hours } from '@/domain/time/working-time'
import type { CallBack } from './call-back'
import { endOf, startOf } from './windows'

type Place = Pick<CallBack, 'callBackId' | 'dueAt' | 'askedAt'>

/** Who is called before whom: by when their time comes, then by who asked first. */
export const byPlace = (one: Place, other: Place): number =>
  one.dueAt - other.dueAt || one.askedAt - other.askedAt || (one.callBackId < other.callBackId ? -1 : 1)

/** 1 is next. @param open all that wait or are being called */
export const positionOf = (callBack: Place, open: readonly Place[]): number =>
  1 + open.filter((other) => other.callBackId !== callBack.callBackId && byPlace(other, callBack) < 0).length

export interface Pace {
  /** How long one call takes, with what is written afterwards. */
  talkMs: number
  /** How many call back at the same time. */
  agents: number
}

/** Where nothing was measured yet. */
export const usualPace: Pace = { talkMs: 5 * MINUTE_MS, agents: 1 }

const ROUND_MS = 5 * MINUTE_MS
/** Calls differ, and those who ring in come between: half of it at best, twice as long at worst. */
const AT_BEST = 0.5
const AT_WORST = 2

/**
 * When the call comes: between these moments, epoch ms, in steps of five minutes. With a window of one's own it is that
 * window, or what is left of it; without one it follows from the place in the line and how long calls take.
 */
export const betweenOf = (
  callBack: Pick<CallBack, 'window' | 'dueAt' | 'untilAt'>,
  position: number,
  pace: Pace,
  now: number,
  hours: Hours,
): { from: number; to: number } => {
  const { window, dueAt } = callBack
  if (window !== null)
    return { from: Math.max(startOf(window), dueAt), to: Math.max(endOf(window), callBack.untilAt) }
  const turnMs = pace.talkMs / pace.agents
  const start = Math.max(now, dueAt)
  const from = afterOpenTime(start, (position - 1) * turnMs * AT_BEST, hours)
  const to = afterOpenTime(start, position * turnMs * AT_WORST, hours)
  return { from: Math.floor(from / ROUND_MS) * ROUND_MS, to: Math.ceil(to / ROUND_MS) * ROUND_MS }
}
