import type { InboxMessage } from '@/contract/notice/inbox'
import type { TemplateName } from '@/contract/notice/template'
import type { Notice } from './notice'
import type { HeldBackRow, OutboxRow } from './outbox-row'

/** A message as it lies in somebody's inbox. */
export type InboxRow = InboxMessage & {
  /** `inbox:<ticketNo>:<seq>:<template>`, which is also its `messageId`: a notice lies there once. */
  _id: string
  openid: string
}

/**
 * The messages that lie in the inbox at once, to be written with the change they tell of.
 * @param now epoch ms; what is due later waits in the outbox
 */
export const inboxMessagesFor = (notices: readonly Notice[], openid: string, now: number): InboxRow[] =>
  notices.filter(({ at }) => at <= now).map((notice) => inboxRow({ ...notice, openid, dueAt: notice.at }))

/** The message that a row of the outbox held back until its time. */
export const heldBackMessage = (row: HeldBackRow): InboxRow => inboxRow(row)

const inboxMessageId = (ticketNo: string, seq: number, template: TemplateName): string =>
  `inbox:${ticketNo}:${seq}:${template}`

const inboxRow = (
  of: Pick<OutboxRow, 'ticketNo' | 'seq' | 'template' | 'openid' | 'dueAt' | 'page'> &
    Pick<Notice, 'title' | 'body'>,
): InboxRow => {
  const { ticketNo, seq, template, openid, dueAt, title, body, page } = of
  const messageId = inboxMessageId(ticketNo, seq, template)
  return {
    _id: messageId,
    messageId,
    openid,
    ticketNo,
    ...(page === undefined ? {} : { page }),
    template,
    title,
    body,
    at: dueAt,
    read: false,
  }
}
