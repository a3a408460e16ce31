import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { instant, requestId } from '../scalar'
import { ticketNo } from '../ticket/ticket-no'
import { half, ticketKind, ticketStatus } from '../ticket/vocabulary'
import { linkToken } from './survey'

/** A ticket as somebody without an account may see it: no name, no phone, no address, nothing anybody typed. */
export const maskedProgress = z.object({
  ticketNo: z.string(),
  kind: ticketKind,
  status: ticketStatus,
  /** 浴霸不热 and the like. */
  title: z.string(),
  headline: z.string(),
  window: z.nullable(z.object({ date: z.string(), half })),
  /** `李` of 李师傅; null while nobody was named. */
  technicianFamilyName: z.nullable(z.string()),
  outletName: z.nullable(z.string()),
  /** Newest first. */
  steps: z.array(z.object({ seq: z.int(), at: instant, title: z.string() })),
  /** As it stood at this moment. */
  asOf: instant,
})
export type MaskedProgress = z.infer<typeof maskedProgress>

/** Always answered the same, and as fast: whether such a ticket exists is nobody's business. */
export const progressAsk = defineEndpoint({
  fn: 'customer',
  name: 'progress.ask',
  kind: 'write',
  request: z.strictObject({ requestId, ticketNo, phoneLast4: z.string().check(z.regex(/^\d{4}$/)) }),
  response: z.object({ codeGoodForMs: z.int() }),
  errors: ['PROGRESS_ASKED_OFTEN'],
})

/** The code from the SMS, once. The answer's token goes on working for a while, so that the page can be refreshed. */
export const progressSee = defineEndpoint({
  fn: 'customer',
  name: 'progress.see',
  kind: 'read',
  request: z.strictObject({ ticketNo, code: z.string().check(z.regex(/^\d{6}$/)) }),
  response: z.object({ progress: maskedProgress, token: z.string(), untilAt: instant }),
  errors: ['PROGRESS_CODE_WRONG', 'PROGRESS_LOCKED'],
})

export const progressOpen = defineEndpoint({
  fn: 'customer',
  name: 'progress.open',
  kind: 'read',
  request: z.strictObject({ token: linkToken }),
  response: maskedProgress,
  errors: ['LINK_WRONG', 'LINK_LAPSED', 'LINK_TAKEN_BACK'],
})

/** The owner's link to this one ticket; asking again gives the same one, for longer. */
export const ticketShare = defineEndpoint({
  fn: 'customer',
  name: 'ticket.share',
  kind: 'write',
  request: z.strictObject({ requestId, ticketNo }),
  response: z.object({ token: z.string(), lapsesAt: instant }),
  errors: ['NOT_FOUND'],
})

/** Whoever has a link to this ticket sees nothing any more. */
export const ticketUnshare = defineEndpoint({
  fn: 'customer',
  name: 'ticket.unshare',
  kind: 'write',
  request: z.strictObject({ requestId, ticketNo }),
  response: z.object({}),
  errors: ['NOT_FOUND'],
})
