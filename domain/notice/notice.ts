import type { DeskStatus } from '@/contract/desk/vocabulary'
import type { TemplateName } from '@/contract/notice/template'
import type { TicketStatus } from '@/contract/ticket/vocabulary'

/** Where a ticket can stand, whether somebody comes for it or not. */
export type NoticeStatus = TicketStatus | DeskStatus

/** Something the customer should learn, in words, before any channel has shaped it. */
export interface Notice {
  ticketNo: string
  /** The event it tells of. */
  seq: number
  template: TemplateName
  /** When it is due, epoch ms. */
  at: number
  /** A text for each key of the template, not yet fitted to its kind. */
  values: Record<string, string>
  /** What the inbox shows. */
  title: string
  body: string
  /** In any other status it would be old news: then nothing is sent any more. */
  stillTrue: readonly NoticeStatus[]
  /** What it opens; left out for the ticket's own page. */
  page?: string
}
