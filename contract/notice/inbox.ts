import * as z from 'zod/mini'
import { instant } from '../scalar'
import { templateName } from './template'

/** A message in the app's own inbox: always written, whatever WeChat did with its notice. */
export const inboxMessage = z.object({
  messageId: z.string(),
  ticketNo: z.string(),
  template: templateName,
  title: z.string(),
  body: z.string(),
  at: instant,
  read: z.boolean(),
})
export type InboxMessage = z.infer<typeof inboxMessage>
