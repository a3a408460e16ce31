import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { productView } from '../product/product'
import { proofKind } from '../product/proof'
import { proofEntry } from '../product/proof-entry'
import { proofHold } from '../product/proof-hold'
import { proofOutcome, proofView } from '../product/proof-view'
import { cursor, id, instant, requestId, saying } from '../scalar'

export const proofRow = z.object({
  proofId: id,
  kind: proofKind,
  productName: z.string(),
  /** The day that the customer confirmed. */
  day: z.string(),
  holds: z.array(proofHold),
  /** Since when it waits. */
  since: instant,
})
export type ProofRow = z.infer<typeof proofRow>

/** What waits for the quality team, the longest waiting first. */
export const proofQueue = defineEndpoint({
  fn: 'staff',
  name: 'proof.queue',
  kind: 'read',
  request: z.strictObject({ cursor: z.optional(cursor) }),
  response: z.object({ rows: z.array(proofRow), next: z.nullable(z.string()), waiting: z.int() }),
  errors: [],
})

/** Another proof that this one is held against. */
export const relatedProof = z.object({
  proofId: id,
  kind: proofKind,
  productName: z.string(),
  serialNo: z.nullable(z.string()),
  day: z.nullable(z.string()),
  /** It stands on the same number, or belongs to the same product. */
  because: z.enum(['sameNumber', 'sameProduct']),
})
export type RelatedProof = z.infer<typeof relatedProof>

export const proofDetail = z.object({
  ...proofView.shape,
  product: z.pick(productView, {
    serialNo: true,
    line: true,
    model: true,
    name: true,
    producedIn: true,
    serialIs: true,
  }),
  related: z.array(relatedProof),
})
export type ProofDetail = z.infer<typeof proofDetail>

export const proofGet = defineEndpoint({
  fn: 'staff',
  name: 'proof.get',
  kind: 'read',
  request: z.strictObject({ proofId: id }),
  response: proofDetail,
  errors: ['PROOF_NOT_FOUND'],
})

/** A person decides: it counts as it stands or as corrected, or it doesn't. The customer is told why. */
export const proofRule = defineEndpoint({
  fn: 'staff',
  name: 'proof.rule',
  kind: 'write',
  request: z.strictObject({
    requestId,
    proofId: id,
    rev: z.number().check(z.int(), z.gte(1)),
    ruling: proofOutcome,
    /** Corrected over the picture; left out where the customer's words hold. */
    facts: z.optional(proofEntry),
    reason: saying(200),
  }),
  response: proofDetail,
  errors: ['PROOF_NOT_FOUND', 'PROOF_CHANGED', 'PROOF_SETTLED', 'PROOF_DATE_AHEAD'],
})
