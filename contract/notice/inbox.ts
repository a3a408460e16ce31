import * as z from 'zod/mini'
import { instant } from '../scalar'
import { templateName } from './template'

/** A message in the app's own inbox: always written, whatever WeChat did with its notice. */
export const inboxMessage = z.object({
  messageId: z.string(),
  /** Empty where the message is about no ticket. */
  ticketNo: z.string(),
  /** What it opens, as `packages/…?…`; left out for the ticket's own page. */
  page: z.optional(z.string()),
  template: templateName,
  title: z.string(),
  body: z.string(),
  at: instant,
  read: z.boolean(),
})
export type InboxMessage = z.infer<typeof inboxMessage>
