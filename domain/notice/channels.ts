import type { InboxMessage } from '@/contract/notice/inbox'
import { templates } from '@/contract/notice/template'
import { fitKeyword } from './fit'
import type { Notice } from './notice'
import { inboxMessageId, type OutboxRow, outboxRowId } from './outbox-row'
import { afterQuietHours } from './quiet-hours'

/**
 * The messages that lie in the inbox at once, to be written with the change they tell of.
 * @param now epoch ms; what is due later waits in the outbox
 */
export const inboxMessagesFor = (notices: readonly Notice[], now: number): InboxMessage[] =>
  notices
    .filter(({ at }) => at <= now)
    .map(({ ticketNo, seq, template, title, body, at }) => ({
      messageId: inboxMessageId(ticketNo, seq, template),
      ticketNo,
      template,
      title,
      body,
      at,
      read: false,
    }))

/**
 * The rows that the notifier works through: one for WeChat a notice, and one for the inbox where the message is
 * due later, since by then it may be old news. None for somebody without an openid.
 * @param now epoch ms
 */
export const outboxRowsFor = (
  notices: readonly Notice[],
  ticket: { openid: string | null },
  now: number,
): OutboxRow[] => {
  const { openid } = ticket
  if (openid === null) return []
  return notices.flatMap((notice) => [
    ...(notice.at > now ? [inboxRow(notice, openid)] : []),
    wechatRow(notice, openid),
  ])
}

const inboxRow = (notice: Notice, openid: string): OutboxRow => ({
  ...base(notice, openid, notice.at),
  rowId: outboxRowId(notice.ticketNo, notice.seq, notice.template, 'inbox'),
  channel: 'inbox',
  title: notice.title,
  body: notice.body,
})

const wechatRow = (notice: Notice, openid: string): OutboxRow => ({
  ...base(notice, openid, afterQuietHours(notice.template, notice.at)),
  rowId: outboxRowId(notice.ticketNo, notice.seq, notice.template, 'wechat'),
  channel: 'wechat',
  values: fittedValues(notice),
})

const base = ({ ticketNo, seq, template, stillTrue, at }: Notice, openid: string, wakeAt: number) => ({
  ticketNo,
  seq,
  template,
  openid,
  stillTrue,
  dueAt: at,
  wakeAt,
  state: { status: 'due', tries: 0 } as const,
})

/** Every keyword of the template with a text that WeChat takes. */
const fittedValues = ({ template, values }: Notice): Record<string, string> =>
  Object.fromEntries(
    templates[template].keywords.map(({ key, kind }) => [key, fitKeyword(kind, values[key] ?? '')]),
  )
