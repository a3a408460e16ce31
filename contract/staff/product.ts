import * as z from 'zod/mini'
import { boxCode, codeFinding, scannedItem } from '../customer/product'
import { defineEndpoint } from '../endpoint'
import { earlierUnit, serialNo, serialStanding } from '../product/product'
import { day, instant, line, requestId } from '../scalar'
import { ticketNo } from '../ticket/ticket-no'

/** What a number tells whoever helps its owner: never who that is. */
export const lookedAtProduct = z.object({
  finding: codeFinding,
  serialIs: serialStanding,
  words: z.string(),
  advice: z.string(),
  needsPerson: z.boolean(),
  serialNo: z.nullable(serialNo),
  item: z.nullable(scannedItem),
  /** Null where nobody has registered it. */
  registeredAt: z.nullable(instant),
  scans: z.object({ people: z.int(), lastAt: z.nullable(instant) }),
  /** The oldest first. */
  earlier: z.array(earlierUnit),
  /** The number at the wall today, where this one was swapped for another. */
  swappedFor: z.nullable(serialNo),
  history: z.array(z.object({ words: z.string(), at: instant })),
})
export type LookedAtProduct = z.infer<typeof lookedAtProduct>

/** Looks a number up for a caller, or at the wall. Doesn't count as a scan. */
export const lookAtProduct = defineEndpoint({
  fn: 'staff',
  name: 'product.look',
  kind: 'read',
  request: z.strictObject({ boxCode }),
  response: lookedAtProduct,
  errors: [],
})

/**
 * Another one was put up in place of the customer's, on a ticket of one's own. The term, the proofs and the owner stay
 * with the product.
 */
export const swapProduct = defineEndpoint({
  fn: 'staff',
  name: 'product.swap',
  kind: 'write',
  request: z.strictObject({
    requestId,
    ticketNo,
    /** Left out for the ticket's registered product where that one has no number. */
    fromCode: z.optional(boxCode),
    toCode: boxCode,
  }),
  response: z.object({ earlier: z.array(earlierUnit), serialNo, swappedOn: day }),
  errors: ['NOT_FOUND', 'NOT_IN_THIS_STATE', 'SWAP_REFUSED', 'PRODUCT_NOT_FOUND'],
})

/**
 * The last owner can't be asked, and the caller has shown that the product is theirs now: it is free to be registered.
 * What was seen goes into the product's history.
 */
export const releaseProduct = defineEndpoint({
  fn: 'staff',
  name: 'product.release',
  kind: 'write',
  request: z.strictObject({ requestId, boxCode, reason: line(100) }),
  response: z.object({}),
  errors: ['PRODUCT_NOT_FOUND'],
})
