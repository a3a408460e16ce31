import * as z from 'zod/mini'

const head = { commandId: z.string(), placeId: z.string(), partId: z.string() }
const quantity = z.int()

/** A command on one shelf, as the product's own. `inMs`: when a reservation lapses, from the moment it is made. */
export const operation = z.discriminatedUnion('type', [
  z.object({ type: z.literal('receive'), ...head, quantity }),
  z.object({
    type: z.literal('reserve'),
    ...head,
    quantity,
    reservationId: z.string(),
    inMs: z.nullable(z.number()),
  }),
  z.object({ type: z.literal('release'), ...head, reservationId: z.string() }),
  z.object({ type: z.literal('issue'), ...head, quantity, reservationId: z.nullable(z.string()) }),
  z.object({ type: z.literal('return'), ...head, quantity }),
  z.object({ type: z.literal('count'), ...head, counted: quantity }),
])
export type Operation = z.infer<typeof operation>

/** `entries`: how many this very call wrote; a repeat of what was written already says 0. */
export const answer = z.union([
  z.object({ ok: z.literal(true), entries: z.int() }),
  z.object({ ok: z.literal(false), code: z.string() }),
])
export type Answer = z.infer<typeof answer>
