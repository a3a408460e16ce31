import { noticesDue } from '@/domain/notice/due'
import { claimed, LEASE_MS, look } from '@/domain/notice/outbox'
import type { OutboxRow } from '@/domain/notice/outbox-row'
import { outboxRowsFor } from '@/domain/notice/outbox-rows'
import { reconciled } from '@/domain/notice/reconcile'
import { settled } from '@/domain/notice/settle'
import { termsOf2026 } from '@/domain/ticket/terms'
import { livedOn, say, submitted } from '../../builders/life'

const rowOf = (ticketNo: string): OutboxRow => {
  const { event, ticket, now } = livedOn(submitted({ ticketNo }), [say.accept])
  const [row] = outboxRowsFor(noticesDue(event, ticket, now, termsOf2026), 'mei', now)
  if (!row) throw new Error('no row')
  return row
}
const sentAt = rowOf('7K4902M').dueAt
const sending = (ticketNo: string, at = sentAt): OutboxRow => claimed(rowOf(ticketNo), at)
const unknown = (ticketNo: string, at = sentAt): OutboxRow => {
  const row = sending(ticketNo, at)
  const seen = look(row, { now: at + LEASE_MS, status: 'accepted', rows: [row] })
  return seen.kind === 'become' ? seen.row : row
}
const report = { msgId: '77', at: sentAt + 1000, delivered: true }

describe("WeChat's report of a send", () => {
  test('settles the one message whose end is unknown', () => {
    expect(reconciled([unknown('7K4902M')], report, sentAt)?.state).toMatchObject({
      status: 'delivered',
      msgId: '77',
    })
  })

  test('settles one that is still in hand; its own answer then changes nothing', () => {
    const row = reconciled([sending('7K4902M')], report, sentAt)
    expect(row?.state.status).toBe('delivered')
    expect(row && settled(row, sentAt, { ok: false, kind: 'unknown', errcode: 0 }, sentAt, 0)).toBeNull()
  })

  test('says nothing where two could be meant', () => {
    expect(reconciled([unknown('7K4902M'), sending('7K4902M')], report, sentAt)).toBeNull()
  })

  test('says nothing of a message whose end is known, though another is unknown', () => {
    const known = settled(sending('7K4902M'), sentAt, { ok: true, msgId: '77' }, sentAt, 0)?.row
    expect(reconciled([unknown('7K4902M'), ...(known ? [known] : [])], report, sentAt)).toBeNull()
  })

  test('says nothing of a message that was sent at another time', () => {
    expect(reconciled([unknown('7K4902M', sentAt - 3_600_000)], report, sentAt)).toBeNull()
    expect(reconciled([unknown('7K4902M', sentAt + 60_000)], report, sentAt)).toBeNull()
  })

  test('of a failure: it was refused', () => {
    expect(reconciled([unknown('7K4902M')], { ...report, delivered: false }, sentAt)?.state).toMatchObject({
      status: 'refused',
    })
  })
})
