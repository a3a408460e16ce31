import * as z from 'zod/mini'

const window = z.object({
  outletId: z.string(),
  skill: z.string(),
  date: z.string(),
  half: z.enum(['morning', 'afternoon']),
})

/** A window and how many places it has. */
export const candidate = z.object({ window, capacity: z.int() })
export type LoadCandidate = z.infer<typeof candidate>

const person = { openid: z.string(), requestId: z.string() }

/** What a customer asks of the function under load. */
export const operation = z.discriminatedUnion('op', [
  z.object({ op: z.literal('hold'), ...person, candidates: z.array(candidate) }),
  z.object({ op: z.literal('release'), ...person, seatId: z.string() }),
  z.object({ op: z.literal('book'), ...person, seatId: z.string() }),
  z.object({ op: z.literal('swap'), ...person, ticketNo: z.string(), seatId: z.string() }),
  z.object({ op: z.literal('cancel'), ...person, ticketNo: z.string() }),
  /** Reads a document and compares-and-sets it, and nothing else: what everything is measured by. */
  z.object({ op: z.literal('bare'), id: z.string() }),
])
export type Operation = z.infer<typeof operation>

export const answer = z.union([
  z.object({ ok: z.literal(true), seatId: z.string(), heldUntil: z.number() }),
  z.object({ ok: z.literal(true), ticketNo: z.string() }),
  z.object({ ok: z.literal(true), won: z.boolean() }),
  z.object({ ok: z.literal(true), released: z.boolean() }),
  z.object({ ok: z.literal(false), code: z.string() }),
])
export type Answer = z.infer<typeof answer>
