import * as z from 'zod/mini'
import { invoiceCheck, invoiceFields, invoiceGoods } from '../reader/invoice'
import { id, instant } from '../scalar'
import { proofKind, proofRuling } from './proof'
import { proofEntry } from './proof-entry'
import { proofHold } from './proof-hold'

/**
 * Where a proof stands. reading: the picture is there, nobody has looked yet; read: waits for the customer's word;
 * confirmed: counts; queued: waits for the quality team; ruled: a person has decided.
 */
export const proofState = z.enum(['reading', 'read', 'confirmed', 'queued', 'ruled'])
export type ProofState = z.infer<typeof proofState>

export const proofOutcome = z.enum(['confirmed', ...proofRuling.options])
export type ProofOutcome = z.infer<typeof proofOutcome>

/** A field of a proof that a person confirms. */
export const proofFieldName = z.enum([
  'paper',
  'invoiceCode',
  'number',
  'day',
  'amountFen',
  'seller',
  'model',
])
export type ProofFieldName = z.infer<typeof proofFieldName>

/** What the reader made of a picture. The buyer's name stands there masked. */
export const proofReading = z.object({
  fields: invoiceFields,
  goods: z.array(invoiceGoods),
  checks: z.array(invoiceCheck),
  accepted: z.boolean(),
})
export type ProofReading = z.infer<typeof proofReading>

export const proofView = z.object({
  proofId: id,
  productId: id,
  kind: proofKind,
  state: proofState,
  /** One sentence of where it stands and what comes next. */
  words: z.string(),
  /** A signed address that lapses; null once the picture has gone, and for whoever didn't put it up. */
  picture: z.nullable(z.object({ kind: z.enum(['image', 'document']), url: z.string() })),
  reading: z.nullable(proofReading),
  /** Why it could not be read, in a sentence. */
  unread: z.nullable(z.string()),
  /** What to confirm: read, or as it was confirmed. Null where nothing was read. */
  entry: z.nullable(z.object({ ...proofEntry.shape, day: z.nullable(proofEntry.shape.day) })),
  /** Fields that are to be looked at, because the reader isn't sure of them. */
  unsure: z.array(proofFieldName),
  holds: z.array(proofHold),
  ruling: z.nullable(z.object({ outcome: proofOutcome, reason: z.string(), at: instant })),
  createdAt: instant,
  /** When the picture is deleted; null while somebody still needs it, or when it has gone. */
  keptUntil: z.nullable(instant),
  rev: z.int(),
})
export type ProofView = z.infer<typeof proofView>
