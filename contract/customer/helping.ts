import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { id, instant, line, requestId } from '../scalar'

/** One person helps another with their tickets; `name` is what the other side is called by whoever reads. */
export const helpingView = z.object({ helpingId: z.string(), name: z.string(), since: instant })
export type HelpingView = z.infer<typeof helpingView>

const list = z.object({
  /** Who may see and change my tickets. */
  helpers: z.array(helpingView),
  /** Whose tickets I may see and change. */
  helped: z.array(helpingView),
})

export const helpingList = defineEndpoint({
  fn: 'customer',
  name: 'helping.list',
  kind: 'read',
  request: z.strictObject({}),
  response: list,
  errors: [],
})

/** The consent: whoever gets this code may help. @param name how the helper shall see me, "妈妈" */
export const helpingInvite = defineEndpoint({
  fn: 'customer',
  name: 'helping.invite',
  kind: 'write',
  request: z.strictObject({ requestId, name: line(12) }),
  response: z.object({ code: z.string(), expiresAt: instant }),
  errors: ['HELPERS_TOO_MANY'],
})

/** @param name how the helped person shall see me, "儿子" */
export const helpingJoin = defineEndpoint({
  fn: 'customer',
  name: 'helping.join',
  kind: 'write',
  request: z.strictObject({ requestId, code: z.string().check(z.regex(/^\d{8}$/)), name: line(12) }),
  response: list,
  errors: ['HELP_CODE_WRONG', 'HELP_CODE_LOCKED', 'HELP_CODE_OWN', 'HELPERS_TOO_MANY'],
})

/** Either side ends it, at once. Ending what has ended changes nothing. */
export const helpingEnd = defineEndpoint({
  fn: 'customer',
  name: 'helping.end',
  kind: 'write',
  request: z.strictObject({ requestId, helpingId: id }),
  response: list,
  errors: [],
})
