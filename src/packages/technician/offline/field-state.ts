import * as z from 'zod/mini'
import { errorCodes } from '@/contract/error-code'
import { packedVisit, technicianDay } from '@/contract/staff/technician'
import { checkAnswer, checkedItem } from '@/contract/ticket/checked-item'
import type { FieldQueue } from '@/domain/field/queue'

const line = z.object({
  name: z.string(),
  amountFen: z.int(),
  entry: z.optional(z.string()),
  quantity: z.optional(z.int()),
})
const part = z.object({ name: z.string(), quantity: z.int(), partId: z.optional(z.string()) })

const confirmation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('code'), code: z.string() }),
  z.object({ kind: z.literal('signature'), photoId: z.string() }),
])

const action = z.discriminatedUnion('type', [
  z.object({ type: z.literal('depart') }),
  z.object({ type: z.literal('arrive') }),
  z.object({ type: z.literal('nobodyHome'), reason: z.string() }),
  z.object({
    type: z.literal('awaitPart'),
    partName: z.string(),
    quantity: z.int(),
    expectedOn: z.string(),
    partId: z.optional(z.string()),
  }),
  z.object({
    type: z.literal('complete'),
    work: z.object({
      summary: z.string(),
      fees: z.array(line),
      totalFen: z.int(),
      parts: z.array(part),
      photoIds: z.array(z.string()),
      checklist: z.optional(z.array(checkedItem)),
    }),
    confirmation,
  }),
  z.object({ type: z.literal('note'), note: z.string() }),
  z.object({ type: z.literal('handBack'), what: z.string() }),
])

const queue = z.object({
  actions: z.array(
    z.object({
      requestId: z.string(),
      ticketNo: z.string(),
      action,
      happenedAt: z.number(),
      rev: z.nullable(z.int()),
      hold: z.nullable(z.object({ kind: z.enum(['conflict', 'refused']), code: z.enum(errorCodes) })),
    }),
  ),
  revs: z.record(z.string(), z.int()),
}) satisfies z.ZodMiniType<FieldQueue>

/** A picture taken at a visit. `ref` finds it again on this phone, after a restart too. */
const photo = z.object({
  photoId: z.string(),
  ticketNo: z.string(),
  role: z.enum(['work', 'signature']),
  ref: z.string(),
  sizeBytes: z.int(),
  mediaId: z.nullable(z.string()),
  /** Why the server will never take it. */
  problem: z.nullable(z.string()),
})
export type FieldPhoto = z.infer<typeof photo>

/** What was begun at a visit and not entered: kept, so that a call in between loses nothing. */
const draft = z.object({
  checks: z.record(z.string(), checkAnswer),
  fees: z.array(line),
  parts: z.array(part),
  summary: z.string(),
})
export type VisitDraft = z.infer<typeof draft>

export const emptyDraft: VisitDraft = { checks: {}, fees: [], parts: [], summary: '' }

/** All that the phone knows of a technician's day. One value, so that it is stored whole or not at all. */
export const fieldState = z.object({
  pack: z.nullable(technicianDay.response),
  /** When the pack came, by this phone's clock. Epoch ms. */
  packAt: z.number(),
  /** The server's clock less this phone's, in ms: a phone may be a day off. */
  offsetMs: z.number(),
  /** What the server says of visits that the queue still has something for, where it says otherwise; null: not theirs any more. */
  theirs: z.record(z.string(), z.nullable(packedVisit)),
  queue,
  photos: z.array(photo),
  drafts: z.record(z.string(), draft),
  /** Whether the own position may be told while on the way; null before the question was asked. */
  mayShare: z.nullable(z.boolean()),
})
export type FieldState = Omit<z.infer<typeof fieldState>, 'queue'> & { queue: FieldQueue }

export const emptyState: FieldState = {
  pack: null,
  packAt: 0,
  offsetMs: 0,
  theirs: {},
  queue: { actions: [], revs: {} },
  photos: [],
  drafts: {},
  mayShare: null,
}
