import type { CallBack } from '@/domain/hotline/call-back'
import { type Pace, usualPace } from '@/domain/hotline/line'
import type { DayTally } from '@/domain/hotline/tally'
import { addDays, chinaDay } from '@/domain/time/china'
import type { Db } from '../database/cloud'
import { openCallBacks } from '../repositories/call-backs'
import { talliesOf } from '../repositories/call-records'
import { hotlineAgents } from '../repositories/official-channels'

/** What "usual" stands on. */
export const TALLIED_DAYS = 28

/** The days before today, the newest first. */
export const talliedDays = (now: number): string[] =>
  Array.from({ length: TALLIED_DAYS }, (_, step) => addDays(chinaDay(now), -1 - step))

export interface LineState {
  days: DayTally[]
  agents: number | null
  open: CallBack[]
  pace: Pace
}

/** The hotline's line: how it usually is, who picks up, and who waits to be called back. */
export const lineState = async (db: Db, now: number): Promise<LineState> => {
  const [days, agents, open] = await Promise.all([
    talliesOf(db, talliedDays(now)),
    hotlineAgents(db),
    openCallBacks(db),
  ])
  return { days, agents, open, pace: paceOf(days, agents) }
}

/** What is written down after a call. */
const AFTER_CALL_MS = 60_000
/** The others talk to those who ring in. */
const CALLING_BACK_SHARE = 1 / 3

const paceOf = (days: readonly DayTally[], agents: number | null): Pace => {
  const hours = days.flatMap((day) => day.hours)
  const answered = hours.reduce((sum, hour) => sum + hour.answered, 0)
  const talkMs = hours.reduce((sum, hour) => sum + hour.talkMs, 0)
  return {
    talkMs: answered === 0 ? usualPace.talkMs : talkMs / answered + AFTER_CALL_MS,
    agents: agents === null ? usualPace.agents : Math.max(1, Math.floor(agents * CALLING_BACK_SHARE)),
  }
}
