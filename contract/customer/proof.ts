import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { productView, serialNo, serialStanding } from '../product/product'
import { proofKind } from '../product/proof'
import { proofEntry } from '../product/proof-entry'
import { proofView } from '../product/proof-view'
import { id, requestId } from '../scalar'

/**
 * A picture or an electronic invoice is put to a product, and read where its kind can be. Repeated with the same
 * `requestId` it goes on where the first was cut off; a picture is read once.
 */
export const proofRead = defineEndpoint({
  fn: 'customer',
  name: 'proof.read',
  kind: 'write',
  request: z.strictObject({ requestId, productId: id, mediaId: id, kind: proofKind }),
  response: proofView,
  errors: ['PRODUCT_NOT_FOUND', 'MEDIA_NOT_FOUND', 'MEDIA_TOO_MANY', 'PROOFS_TOO_MANY'],
})

/** The customer's word over the picture. Whatever stays doubtful waits for a person; nothing is refused by a machine. */
export const proofConfirm = defineEndpoint({
  fn: 'customer',
  name: 'proof.confirm',
  kind: 'write',
  request: z.strictObject({ requestId, proofId: id, facts: proofEntry }),
  response: proofView,
  errors: ['PROOF_NOT_FOUND', 'PROOF_SETTLED', 'PROOF_DATE_AHEAD'],
})

export const proofList = defineEndpoint({
  fn: 'customer',
  name: 'proof.list',
  kind: 'read',
  request: z.strictObject({ productId: id }),
  response: z.object({
    product: z.pick(productView, { name: true, model: true, serialNo: true }),
    proofs: z.array(proofView),
  }),
  errors: ['PRODUCT_NOT_FOUND'],
})

/** Takes back one's own, as long as no person has ruled on it. */
export const proofRemove = defineEndpoint({
  fn: 'customer',
  name: 'proof.remove',
  kind: 'write',
  request: z.strictObject({ requestId, proofId: id }),
  response: z.object({}),
  errors: ['PROOF_NOT_FOUND', 'PROOF_SETTLED'],
})

/** Model and serial from a photo of the name plate or the box's label. */
export const labelFound = z.object({
  /** One of the catalogue's. */
  model: z.nullable(z.string()),
  /** The best first: whose signature checks goes before all others. */
  serials: z.array(z.object({ serialNo, serialIs: serialStanding })),
  /** A code is exact; text may be a character off. */
  source: z.nullable(z.enum(['code', 'text'])),
  /** Why it could not be read, in a sentence. */
  unread: z.nullable(z.string()),
})
export type LabelFound = z.infer<typeof labelFound>

/** Reads a photo of the caller's; nothing of it is kept but the file, which goes by itself. */
export const productReadLabel = defineEndpoint({
  fn: 'customer',
  name: 'product.readLabel',
  kind: 'read',
  request: z.strictObject({ mediaId: id }),
  response: labelFound,
  errors: ['MEDIA_NOT_FOUND', 'TOO_MANY_REQUESTS'],
})
