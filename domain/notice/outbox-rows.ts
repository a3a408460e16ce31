import { templates } from '@/contract/notice/template'
import { fitKeyword } from './fit'
import type { Notice } from './notice'
import { type OutboxChannel, type OutboxRow, outboxRowId } from './outbox-row'
import { afterQuietHours } from './quiet-hours'

/**
 * The rows that the notifier works through, to be written with the change they tell of: one for WeChat a
 * notice, and one for the inbox where the message is due later, since by then it may be old news.
 * @param now epoch ms
 */
export const outboxRowsFor = (notices: readonly Notice[], openid: string, now: number): OutboxRow[] =>
  notices.flatMap((notice) => [
    ...(notice.at > now ? [inboxRow(notice, openid)] : []),
    wechatRow(notice, openid),
  ])

const inboxRow = (notice: Notice, openid: string): OutboxRow => ({
  ...base(notice, openid, 'inbox'),
  channel: 'inbox',
  wakeAt: notice.at,
  title: notice.title,
  body: notice.body,
})

const wechatRow = (notice: Notice, openid: string): OutboxRow => ({
  ...base(notice, openid, 'wechat'),
  channel: 'wechat',
  wakeAt: afterQuietHours(notice.template, notice.at),
  values: fittedValues(notice),
})

const base = (notice: Notice, openid: string, channel: OutboxChannel) => {
  const { ticketNo, seq, template, stillTrue, at, page } = notice
  return {
    _id: outboxRowId(ticketNo, seq, template, channel),
    rev: 1,
    ticketNo,
    seq,
    template,
    openid,
    stillTrue,
    ...(page === undefined ? {} : { page }),
    dueAt: at,
    state: { status: 'due', tries: 0 } as const,
  }
}

/** Every keyword of the template with a text that WeChat takes. */
const fittedValues = ({ template, values }: Notice): Record<string, string> =>
  Object.fromEntries(
    templates[template].keywords.map(({ key, kind }) => [key, fitKeyword(kind, values[key] ?? '')]),
  )
