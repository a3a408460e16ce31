import type { TemplateName } from '@/contract/notice/template'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/domain/time/china'
import type { NoticeStatus } from './notice'
import { isFinal, type OutboxRow, type OutboxState, type WaitReason } from './outbox-row'
import { afterQuietHours } from './quiet-hours'

/** What a row's ticket and its other rows say at a moment. */
export interface Circumstances {
  /** Epoch ms. */
  now: number
  /** The ticket's; null where there is none any more. */
  status: NoticeStatus | null
  /** All rows of the ticket, this one among them. */
  rows: readonly OutboxRow[]
}

export type Look = { kind: 'leave' } | { kind: 'send' } | { kind: 'become'; row: OutboxRow }

/** A function lives 60 s at most: after that, whoever claimed is dead. */
export const LEASE_MS = 2 * MINUTE_MS

/** How long a notice is worth telling outside; the inbox has it anyway. */
const worthTellingMs: Record<TemplateName, number> = {
  accepted: DAY_MS,
  assigned: DAY_MS,
  onTheWay: 2 * HOUR_MS,
  needsYou: 3 * DAY_MS,
  completed: DAY_MS,
  rate: 3 * DAY_MS,
}

/** A push that tells of the consent comes within seconds, the app's report with the next network. */
const GRACE_MS = 2 * MINUTE_MS
const GRACE_LOOK_MS = 20_000
/** Another drain has the row before this one in hand, for as long as a call to WeChat takes. */
const TURN_LOOK_MS = 2_000

const leave: Look = { kind: 'leave' }

/** What to do about a row now: send it, let it be, or move it on without sending. */
export const look = (row: OutboxRow, circumstances: Circumstances): Look => {
  const { now, status, rows } = circumstances
  const { state } = row
  if (isFinal(state)) return leave
  if (state.status === 'sending') return now < state.leaseUntil ? leave : become(lostSight(row, now))
  if (status === null || !row.stillTrue.includes(status)) return become(lapsed(row, now, 'noLongerTrue'))
  if (isSuperseded(row, rows)) return become(lapsed(row, now, 'superseded'))
  if (row.channel === 'wechat' && now > row.dueAt + worthTellingMs[row.template])
    return become(lapsed(row, now, 'tooOld'))
  if (row.wakeAt !== null && now < row.wakeAt) return leave
  if (row.channel === 'inbox') return { kind: 'send' }

  const turn = turnOf(row, rows, now)
  if (turn > now) return become(waiting(row, now, 'inTurn', turn))
  const quietUntil = afterQuietHours(row.template, now)
  if (quietUntil > now) return become(waiting(row, now, 'quietHours', quietUntil))
  return { kind: 'send' }
}

/** Takes it in hand: from here on it may have been sent, so nobody else ever sends it. */
export const claimed = <Row extends OutboxRow>(row: Row, now: number): Row => {
  const leaseUntil = now + LEASE_MS
  return moved(row, { status: 'sending', tries: row.state.tries + 1, claimedAt: now, leaseUntil }, leaseUntil)
}

/** No consent in hand: waits a little, since it may be told late, then gives up. */
export const withoutGrant = (row: OutboxRow, now: number): OutboxRow => {
  const { state } = row
  const since = state.status === 'waiting' && state.why === 'noGrantYet' ? state.since : now
  if (now - since >= GRACE_MS)
    return moved(row, { status: 'refused', tries: state.tries, at: now, why: 'noGrant' }, null)
  return moved(row, { status: 'waiting', tries: state.tries, why: 'noGrantYet', since }, now + GRACE_LOOK_MS)
}

/** A held-back message has been written to the inbox. */
export const laidInInbox = (row: OutboxRow, now: number): OutboxRow =>
  moved(row, { status: 'delivered', tries: row.state.tries + 1, at: now, msgId: null }, null)

export const waiting = (row: OutboxRow, now: number, why: WaitReason, wakeAt: number): OutboxRow =>
  moved(row, { status: 'waiting', tries: row.state.tries, why, since: now }, wakeAt)

/** One step of a row's life: its state, when to look again, and one more `rev`. */
export const moved = <Row extends OutboxRow>(row: Row, state: OutboxState, wakeAt: number | null): Row => ({
  ...row,
  state,
  wakeAt,
  rev: row.rev + 1,
})

const become = (row: OutboxRow): Look => ({ kind: 'become', row })

const lostSight = (row: OutboxRow, now: number): OutboxRow => {
  const { state } = row
  const claimedAt = state.status === 'sending' ? state.claimedAt : now
  return moved(row, { status: 'unknown', tries: state.tries, at: now, claimedAt }, null)
}

const lapsed = (row: OutboxRow, now: number, why: 'noLongerTrue' | 'superseded' | 'tooOld'): OutboxRow =>
  moved(row, { status: 'lapsed', tries: row.state.tries, at: now, why }, null)

/** Another technician was named since, say: the newer message of the same template holds. */
const isSuperseded = (row: OutboxRow, rows: readonly OutboxRow[]): boolean =>
  rows.some(
    (other) => other.template === row.template && other.channel === row.channel && other.seq > row.seq,
  )

/** When the earlier messages of the ticket will be out of the way. @returns epoch ms */
const turnOf = (row: OutboxRow, rows: readonly OutboxRow[], now: number): number =>
  rows
    .filter((other) => other.channel === row.channel && !isFinal(other.state) && isBefore(other, row))
    .reduce((latest, other) => {
      const wakeAt = other.state.status === 'sending' ? now + TURN_LOOK_MS : (other.wakeAt ?? now)
      return Math.max(latest, wakeAt)
    }, now)

const isBefore = (one: OutboxRow, other: OutboxRow): boolean =>
  one.dueAt < other.dueAt || (one.dueAt === other.dueAt && one.seq < other.seq)
