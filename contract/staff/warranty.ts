import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { exclusionId } from '../product/finding'
import { id, instant, requestId, saying } from '../scalar'
import { ticketNo } from '../ticket/ticket-no'
import { ticketVerdict } from '../ticket/verdict'
import { mediaView } from '../ticket/view'

/**
 * The technician saw a cause that the warranty doesn't cover: with photos or a reading on them, or it counts for
 * nothing. The customer is told at once.
 */
export const warrantyFind = defineEndpoint({
  fn: 'staff',
  name: 'warranty.find',
  kind: 'write',
  request: z.strictObject({
    requestId,
    ticketNo,
    exclusion: exclusionId,
    words: saying(300),
    mediaIds: z.array(id).check(z.minLength(1), z.maxLength(9)),
  }),
  response: z.object({ findingId: id, verdict: z.nullable(ticketVerdict) }),
  errors: ['NOT_FOUND', 'NOT_IN_THIS_STATE', 'MEDIA_NOT_FOUND', 'MEDIA_TOO_MANY'],
})

export const findingView = z.object({
  findingId: id,
  ticketNo: z.string(),
  exclusion: exclusionId,
  words: z.string(),
  productName: z.string(),
  by: z.string(),
  at: instant,
  /** `outlet`: nobody of the quality team has looked yet. */
  standing: z.enum(['outlet', 'quality', 'refuted']),
  media: z.array(mediaView),
})
export type FindingView = z.infer<typeof findingView>

/** What technicians found and nobody has looked at yet, the longest waiting first. */
export const warrantyFindings = defineEndpoint({
  fn: 'staff',
  name: 'warranty.findings',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({ findings: z.array(findingView) }),
  errors: [],
})

/** The quality team's word on it; the customer is told why. */
export const warrantySettle = defineEndpoint({
  fn: 'staff',
  name: 'warranty.settle',
  kind: 'write',
  request: z.strictObject({
    requestId,
    findingId: id,
    standing: z.enum(['quality', 'refuted']),
    reason: saying(200),
  }),
  response: findingView,
  errors: ['FINDING_NOT_FOUND'],
})
