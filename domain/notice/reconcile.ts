import { moved } from './outbox'
import type { OutboxRow } from './outbox-row'

/** WeChat's report of a message it sent: `subscribe_msg_sent_event`. */
export interface SentReport {
  msgId: string
  /** WeChat's clock, whole seconds; epoch ms. */
  at: number
  delivered: boolean
}

/** Two clocks, and a report that counts in whole seconds. */
const CLOCK_SKEW_MS = 5_000
/** A send that WeChat reports later than this was another one. */
const REPORTED_WITHIN_MS = 10 * 60_000

/**
 * The row that WeChat's report settles, if it can only be one: the report names the person and the template but
 * no ticket. Null where no row or more than one could be meant.
 * @param rows those of this person and template
 */
export const reconciled = (rows: readonly OutboxRow[], report: SentReport, now: number): OutboxRow | null => {
  if (rows.some((row) => isTold(row, report.msgId))) return null
  const [meant, ...others] = rows.filter((row) => couldBe(row, report))
  if (!meant || others.length > 0) return null
  const { tries } = meant.state
  return report.delivered
    ? moved(meant, { status: 'delivered', tries, at: report.at, msgId: report.msgId }, null)
    : moved(meant, { status: 'refused', tries, at: now, why: 'rejected' }, null)
}

const isTold = ({ state }: OutboxRow, msgId: string): boolean =>
  state.status === 'delivered' && state.msgId === msgId

/** In hand, of unknown end, or delivered without WeChat saying under which number. */
const couldBe = ({ state, channel }: OutboxRow, { at }: SentReport): boolean => {
  if (channel !== 'wechat') return false
  if (state.status === 'delivered') return state.msgId === null && isNear(state.at, at)
  return (state.status === 'sending' || state.status === 'unknown') && isNear(state.claimedAt, at)
}

const isNear = (sentAt: number, reportedAt: number): boolean =>
  reportedAt >= sentAt - CLOCK_SKEW_MS && reportedAt <= sentAt + REPORTED_WITHIN_MS
