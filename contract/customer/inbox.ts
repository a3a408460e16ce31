import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { inboxMessage } from '../notice/inbox'
import { templateName } from '../notice/template'
import { cursor, id, requestId } from '../scalar'

export const inboxList = defineEndpoint({
  fn: 'customer',
  name: 'inbox.list',
  kind: 'read',
  request: z.strictObject({ cursor: z.optional(cursor) }),
  response: z.object({ messages: z.array(inboxMessage), unread: z.int(), next: z.nullable(z.string()) }),
  errors: [],
})

/** Marks these messages read, or all of them when none is named. */
export const inboxRead = defineEndpoint({
  fn: 'customer',
  name: 'inbox.read',
  kind: 'write',
  request: z.strictObject({ requestId, messageIds: z.optional(z.array(id).check(z.maxLength(50))) }),
  response: z.object({ unread: z.int() }),
  errors: [],
})

/** What the consent popup answered; one accept is one message that may be sent. */
export const grantRecord = defineEndpoint({
  fn: 'customer',
  name: 'grant.record',
  kind: 'write',
  request: z.strictObject({
    requestId,
    answers: z
      .array(
        z.strictObject({ template: templateName, answer: z.enum(['accept', 'reject', 'ban', 'filter']) }),
      )
      .check(z.maxLength(20)),
  }),
  response: z.object({ recorded: z.int() }),
  errors: [],
})
