import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { templateName } from '../notice/template'
import { instant, requestId } from '../scalar'

/** Everything about a person that is held, kind by kind. */
export const holdingId = z.enum([
  'people',
  'tickets',
  'pictures',
  'products',
  'proofs',
  'errands',
  'contacts',
  'messages',
  'notices',
])
export type HoldingId = z.infer<typeof holdingId>

export const holdingView = z.object({
  id: holdingId,
  title: z.string(),
  /** What exactly, what for, and how long, in one sentence each. */
  what: z.string(),
  why: z.string(),
  keeps: z.string(),
  count: z.int(),
  /** How many of them can go now; the rest with why not. */
  erasable: z.int(),
  keptWords: z.string(),
})
export type HoldingView = z.infer<typeof holdingView>

/** Somebody of the staff looked at a full phone number or address, and why. */
export const lookView = z.object({
  ticketNo: z.string(),
  at: instant,
  by: z.string(),
  reason: z.string(),
})

export const privacyOverview = defineEndpoint({
  fn: 'customer',
  name: 'privacy.overview',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({
    holdings: z.array(holdingView),
    /** The newest first, of the latest tickets. */
    looks: z.array(lookView),
    /** Notices in WeChat that were allowed and not used yet. */
    allowed: z.array(z.object({ template: templateName, title: z.string(), left: z.int() })),
  }),
  errors: [],
})

/** A copy of everything, as one text that people can read. PIPL §45. */
export const privacyExport = defineEndpoint({
  fn: 'customer',
  name: 'privacy.export',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({ name: z.string(), text: z.string() }),
  errors: [],
})

/** What is still there of it, and why. */
const left = z.object({ id: holdingId, count: z.int(), keptWords: z.string() })

/** PIPL §47: what no law and no open job needs goes at once. Late repeats touch nothing that came since. */
export const privacyErase = defineEndpoint({
  fn: 'customer',
  name: 'privacy.erase',
  kind: 'write',
  request: z.strictObject({
    requestId,
    holdings: z.array(holdingId).check(z.minLength(1), z.maxLength(holdingId.options.length)),
  }),
  response: z.object({ done: z.array(left) }),
  errors: [],
})
