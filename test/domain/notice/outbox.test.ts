import fc from 'fast-check'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import { noticesDue } from '@/domain/notice/due'
import { claimed, LEASE_MS, laidInInbox, look, withoutGrant } from '@/domain/notice/outbox'
import { isFinal, type OutboxRow } from '@/domain/notice/outbox-row'
import { outboxRowsFor } from '@/domain/notice/outbox-rows'
import { type SendOutcome, settled } from '@/domain/notice/settle'
import { termsOf2026 } from '@/domain/ticket/terms'
import { HOUR_MS, MINUTE_MS, momentOf } from '@/domain/time/china'
import { type Life, livedOn, say, submitted, technician, untilDone } from '../../builders/life'

const rowsOf = ({ event, ticket, now }: Life): OutboxRow[] =>
  outboxRowsFor(noticesDue(event, ticket, now, termsOf2026), ticket.openid ?? '', now)

const accepted = livedOn(submitted(), [say.accept])
const assigned = livedOn(accepted, [say.dispatch, say.assign])
const done = livedOn(submitted(), untilDone)

const only = (rows: OutboxRow[]): OutboxRow => {
  const [row, ...others] = rows
  if (!row || others.length > 0) throw new Error('not exactly one row')
  return row
}
const acceptedRow = only(rowsOf(accepted))
const assignedRow = only(rowsOf(assigned))
const now = assignedRow.dueAt

const lookAt = (
  row: OutboxRow,
  more: { now?: number; status?: TicketStatus | null; rows?: OutboxRow[] } = {},
) => look(row, { now, status: 'assigned', rows: [row], ...more })

const stateOf = (seen: ReturnType<typeof look>) => (seen.kind === 'become' ? seen.row.state : seen.kind)

describe('the rows of a notice', () => {
  test('given a notice due at once, then one row for WeChat, named after it', () => {
    expect(acceptedRow._id).toBe('outbox:7K4902M:2:accepted:wechat')
    expect(acceptedRow.wakeAt).toBe(acceptedRow.dueAt)
  })

  test('given a notice due later, then the inbox waits for it too', () => {
    const rate = rowsOf(done).filter(({ template }) => template === 'rate')
    expect(rate.map(({ channel }) => channel)).toEqual(['inbox', 'wechat'])
    expect(rate.map(({ wakeAt }) => wakeAt)).toEqual([done.now + 2 * HOUR_MS, done.now + 2 * HOUR_MS])
  })

  test('given an event at night, then what can wait sleeps until eight', () => {
    const night = livedOn(submitted({}, momentOf('2026-03-11', '23:00')), [say.accept])
    expect(only(rowsOf(night)).wakeAt).toBe(momentOf('2026-03-12', '08:00'))
  })
})

describe('a row whose time has come', () => {
  test('is sent', () => {
    expect(lookAt(assignedRow)).toEqual({ kind: 'send' })
  })

  test('is left alone before its time, and for ever after its end', () => {
    expect(lookAt(assignedRow, { now: now - 1 })).toEqual({ kind: 'leave' })
    expect(lookAt(laidInInbox(assignedRow, now), { now: now + HOUR_MS })).toEqual({ kind: 'leave' })
  })

  test('lapses when it is no longer true, or its ticket is gone', () => {
    expect(stateOf(lookAt(assignedRow, { status: 'cancelled' }))).toMatchObject({ why: 'noLongerTrue' })
    expect(stateOf(lookAt(assignedRow, { status: null }))).toMatchObject({ why: 'noLongerTrue' })
  })

  test('lapses when another technician was named since', () => {
    const again = livedOn(assigned, [{ type: 'assign', technician: technician('赵强', 'HZ0111') }])
    const newer = only(rowsOf(again))
    const rows = [assignedRow, newer]
    expect(stateOf(lookAt(assignedRow, { rows }))).toMatchObject({ status: 'lapsed', why: 'superseded' })
  })

  test('lapses when it is too old to tell outside', () => {
    expect(stateOf(lookAt(assignedRow, { now: now + 25 * HOUR_MS }))).toMatchObject({ why: 'tooOld' })
  })

  test('waits for its turn behind an earlier message of the ticket', () => {
    const seen = lookAt(assignedRow, { rows: [claimed(acceptedRow, now), assignedRow] })
    expect(stateOf(seen)).toMatchObject({ status: 'waiting', why: 'inTurn' })
  })

  test('waits out the quiet hours when a retry falls into them', () => {
    const night = momentOf('2026-03-11', '22:30')
    const seen = lookAt(assignedRow, { now: night })
    expect(stateOf(seen)).toMatchObject({ status: 'waiting', why: 'quietHours' })
    expect(seen.kind === 'become' && seen.row.wakeAt).toBe(momentOf('2026-03-12', '08:00'))
  })

  test('waits a little for consent that may be told late, then says that there was none', () => {
    const waiting = withoutGrant(assignedRow, now)
    expect(waiting.state).toMatchObject({ status: 'waiting', why: 'noGrantYet' })
    expect(withoutGrant(waiting, now + MINUTE_MS).state).toMatchObject({ status: 'waiting', since: now })
    const over = withoutGrant(waiting, now + 2 * MINUTE_MS)
    expect(over.state).toMatchObject({ status: 'refused', why: 'noGrant' })
    expect(over.wakeAt).toBeNull()
  })
})

describe('a row that was claimed', () => {
  const claim = claimed(assignedRow, now)

  test('is nobody else’s while the lease runs', () => {
    expect(lookAt(claim, { now: now + LEASE_MS - 1 })).toEqual({ kind: 'leave' })
  })

  test('ends as unknown when whoever claimed it died, and is never sent again', () => {
    const seen = lookAt(claim, { now: now + LEASE_MS })
    expect(stateOf(seen)).toMatchObject({ status: 'unknown', claimedAt: now })
    expect(seen.kind === 'become' && lookAt(seen.row, { now: now + 2 * LEASE_MS })).toEqual({ kind: 'leave' })
  })

  const failure = (kind: Exclude<SendOutcome, { ok: true }>['kind'], errcode: number): SendOutcome => ({
    ok: false,
    kind,
    errcode,
  })
  test.each<[string, SendOutcome, object, 'used' | 'giveBack' | 'empty', boolean]>([
    ['delivered', { ok: true, msgId: '3' }, { status: 'delivered', msgId: '3' }, 'used', false],
    ['43101', failure('refused', 43101), { status: 'refused', why: 'rejected' }, 'empty', false],
    ['-1', failure('busy', -1), { status: 'waiting', why: 'busy' }, 'giveBack', false],
    ['45009', failure('quota', 45009), { status: 'waiting', why: 'quota' }, 'giveBack', false],
    ['a timeout', failure('unknown', 0), { status: 'unknown' }, 'used', false],
    ['47003', failure('misused', 47003), { status: 'misused', errcode: 47003 }, 'giveBack', true],
    ['-604101', failure('misused', -604101), { status: 'waiting', why: 'outOfOrder' }, 'giveBack', true],
  ])('%s settles it', (_what, outcome, state, grant, bug) => {
    const settlement = settled(claim, now, outcome, now + 500, 0.5)
    expect(settlement?.row.state).toMatchObject(state)
    expect(settlement?.row.rev).toBe(claim.rev + 1)
    expect(settlement).toMatchObject({ grant, bug })
  })

  test('a late answer settles what was given up as unknown, but never opens it again', () => {
    const seen = lookAt(claim, { now: now + LEASE_MS })
    const unknown = seen.kind === 'become' ? seen.row : claim
    const late = now + LEASE_MS + 1
    expect(settled(unknown, now, { ok: true, msgId: '3' }, late, 0)?.row.state.status).toBe('delivered')
    expect(settled(unknown, now, failure('busy', -1), late, 0)).toBeNull()
  })

  test('an answer to another claim settles nothing', () => {
    expect(settled(claim, now - 1, { ok: true, msgId: '3' }, now, 0)).toBeNull()
  })
})

test('whatever WeChat answers and whoever dies, a row is sent at most once, and ends under a name', () => {
  const answers = fc.constantFrom<SendOutcome | 'died' | 'diedAfterSending'>(
    'died',
    'diedAfterSending',
    { ok: true, msgId: '1' },
    ...(['refused', 'busy', 'quota', 'unknown', 'misused'] as const).map(
      (kind): SendOutcome => ({ ok: false, kind, errcode: 47003 }),
    ),
  )
  // an unknown answer may mean that it was sent
  const wasSent = (answer: SendOutcome | 'died' | 'diedAfterSending') =>
    answer === 'diedAfterSending' || (answer !== 'died' && (answer.ok || answer.kind === 'unknown'))

  fc.assert(
    fc.property(fc.array(answers, { maxLength: 40 }), fc.nat(3), (script, grants) => {
      let row = assignedRow
      let at = now
      let balance = grants
      let sent = 0
      const next = [...script]
      for (let looks = 0; looks < 500 && !isFinal(row.state); looks += 1) {
        at = Math.max(at, row.wakeAt ?? at)
        const seen = lookAt(row, { now: at })
        if (seen.kind === 'leave') throw new Error('a row that has woken up is left alone')
        if (seen.kind === 'become') row = seen.row
        else if (balance === 0) row = withoutGrant(row, at)
        else {
          balance -= 1
          row = claimed(row, at)
          const answer = next.shift() ?? { ok: true, msgId: '1' }
          if (wasSent(answer)) sent += 1
          if (answer === 'died' || answer === 'diedAfterSending') continue
          const settlement = settled(row, at, answer, at, 0.5)
          if (!settlement) throw new Error('the answer to its own claim settles it')
          row = settlement.row
          if (settlement.grant === 'giveBack') balance += 1
          if (settlement.grant === 'empty') balance = 0
        }
      }
      expect(isFinal(row.state)).toBe(true)
      expect(row.wakeAt).toBeNull()
      expect(sent).toBeLessThanOrEqual(1)
      if (row.state.status === 'delivered') expect(sent).toBe(1)
    }),
  )
})
