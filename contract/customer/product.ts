import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { drawing } from '../product/catalogue'
import { month, productLine, productView, serialNo, serialStanding } from '../product/product'
import { divisionCode, id, instant, line, requestId } from '../scalar'

/** What a camera, WeChat or a person gave: a link, a scene `p=…`, or the number itself, in any of its spellings. */
export const boxCode = z.string().check(z.minLength(1), z.maxLength(500))

/** Where it hangs, in the owner's words: 主卫. */
export const placeName = line(10)

/** One of the caller's own. `productId` stays the same over swaps and renamings. */
export const myProduct = z.object({
  productId: id,
  ...productView.shape,
  /** Null for models that the catalogue doesn't know. */
  drawing: z.nullable(drawing),
  registeredAt: instant,
  /** Offered to the next owner with this code; null where it isn't. */
  offer: z.nullable(z.object({ code: z.string(), until: instant })),
})
export type MyProduct = z.infer<typeof myProduct>

/** What a serial number stands for. Nothing about its owner. */
export const scannedItem = z.object({
  /** A part carries a number as a product does. */
  kind: z.enum(['model', 'part']),
  line: productLine,
  /** Null for a part. */
  model: z.nullable(z.string()),
  name: z.string(),
  producedIn: month,
  drawing: z.nullable(drawing),
})
export type ScannedItem = z.infer<typeof scannedItem>

/** What a code can tell of itself. */
export const codeFinding = z.enum([
  'unreadable',
  'mistyped',
  'otherSite',
  'wrongSignature',
  'unknown',
  'yours',
  'firstScan',
  'seenBefore',
  'manyScans',
  'farApart',
])

export const openedCode = z.object({
  finding: codeFinding,
  serialIs: serialStanding,
  /** What is, then what one can do. */
  words: z.string(),
  advice: z.string(),
  /** Null where it could not be read. */
  serialNo: z.nullable(serialNo),
  /** Null where the number isn't ours, so that a made-up one gets no product's picture. */
  item: z.nullable(scannedItem),
  registered: z.enum(['no', 'yours', 'others']),
  /** Only where it is the caller's, as is what they call the room. */
  productId: z.nullable(id),
  place: z.nullable(z.string()),
  /** One sentence on the warranty by the month of production alone; null for parts and numbers that aren't ours. */
  warranty: z.nullable(z.string()),
  /** Another one was given in its place, so whoever has this one in hand should ask. */
  isSwappedOut: z.boolean(),
})
export type OpenedCode = z.infer<typeof openedCode>

/**
 * A box code is looked at, by anybody. Counts as a scan, of which only a hash of who and the division are kept: once
 * a day for each who, so it may be repeated as a read.
 */
export const productOpen = defineEndpoint({
  fn: 'customer',
  name: 'product.open',
  kind: 'read',
  request: z.strictObject({ boxCode, divisionCode: z.optional(divisionCode) }),
  response: openedCode,
  errors: [],
})

export const productList = defineEndpoint({
  fn: 'customer',
  name: 'product.list',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({ products: z.array(myProduct) }),
  errors: [],
})

export const productGet = defineEndpoint({
  fn: 'customer',
  name: 'product.get',
  kind: 'read',
  request: z.strictObject({ productId: id }),
  response: myProduct,
  errors: ['PRODUCT_NOT_FOUND'],
})

/** By its number, or, where it has none that can be read, by what it is. */
export const productRegister = defineEndpoint({
  fn: 'customer',
  name: 'product.register',
  kind: 'write',
  request: z.strictObject({
    requestId,
    product: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('code'), boxCode }),
      z.strictObject({ by: z.literal('hand'), line: productLine, model: z.optional(line(30)) }),
    ]),
    place: z.optional(placeName),
  }),
  response: myProduct,
  errors: ['SERIAL_REFUSED', 'MODEL_UNKNOWN', 'OWNERSHIP_REFUSED', 'PRODUCTS_TOO_MANY'],
})

export const productRename = defineEndpoint({
  fn: 'customer',
  name: 'product.rename',
  kind: 'write',
  /** Without a place the name is taken away. */
  request: z.strictObject({ requestId, productId: id, place: z.optional(placeName) }),
  response: myProduct,
  errors: ['PRODUCT_NOT_FOUND'],
})

/** Off the caller's list; its warranty and its history stay with it. */
export const productGiveUp = defineEndpoint({
  fn: 'customer',
  name: 'product.giveUp',
  kind: 'write',
  request: z.strictObject({ requestId, productId: id }),
  response: z.object({}),
  errors: ['PRODUCT_NOT_FOUND'],
})

/** Makes the code that the next owner takes it over with; an earlier one no longer counts. */
export const productOffer = defineEndpoint({
  fn: 'customer',
  name: 'product.offer',
  kind: 'write',
  request: z.strictObject({ requestId, productId: id }),
  response: myProduct,
  errors: ['PRODUCT_NOT_FOUND'],
})

export const productWithdraw = defineEndpoint({
  fn: 'customer',
  name: 'product.withdraw',
  kind: 'write',
  request: z.strictObject({ requestId, productId: id }),
  response: myProduct,
  errors: ['PRODUCT_NOT_FOUND', 'OWNERSHIP_REFUSED'],
})

/** Eight figures, as the present owner tells them. */
export const handoverCode = z.string().check(z.regex(/^\d{8}$/))

export const productTakeOver = defineEndpoint({
  fn: 'customer',
  name: 'product.takeOver',
  kind: 'write',
  request: z.strictObject({
    requestId,
    handoverCode,
    /** Of the scanned box; where it is given the code must be this product's. */
    serialNo: z.optional(serialNo),
  }),
  response: myProduct,
  errors: ['OWNERSHIP_REFUSED', 'PRODUCTS_TOO_MANY'],
})
