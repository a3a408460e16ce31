import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { productView } from '../product/product'
import { verdict } from '../product/verdict'
import { day, id, instant } from '../scalar'

/** The product as a verdict names it. */
export const judgedProduct = z.object({
  productId: id,
  ...z.pick(productView, {
    serialNo: true,
    line: true,
    model: true,
    name: true,
    place: true,
    producedIn: true,
  }).shape,
})
export type JudgedProduct = z.infer<typeof judgedProduct>

/** Whether one's own product is under warranty: what holds today, on what, and what would change it. */
export const warrantyVerdict = defineEndpoint({
  fn: 'customer',
  name: 'warranty.verdict',
  kind: 'read',
  request: z.strictObject({ productId: id }),
  response: z.object({
    at: instant,
    product: judgedProduct,
    verdict,
    /** Where the rules that decided it stand, and since when they hold. */
    rules: z.object({ version: z.string(), effectiveOn: day, source: z.string() }),
    /** The appeal that goes on, by its number. */
    appealNo: z.nullable(z.string()),
  }),
  errors: ['PRODUCT_NOT_FOUND'],
})
export type WarrantyVerdict = z.infer<typeof warrantyVerdict.response>

/** What the card that is kept as a picture shows. Nothing about its owner. */
export const warrantyCard = defineEndpoint({
  fn: 'customer',
  name: 'warranty.card',
  kind: 'read',
  request: z.strictObject({ productId: id }),
  response: z.object({
    at: instant,
    product: judgedProduct,
    words: z.string(),
    lastDay: z.nullable(day),
    clause: z.string(),
    rulesVersion: z.string(),
    /** Leads to the product by its number, where anybody sees whether the number is genuine; null without a number. */
    link: z.nullable(z.string()),
    /** The link as a code: rows of `0` and `1`, without the quiet zone. */
    code: z.array(z.string().check(z.regex(/^[01]+$/))),
  }),
  errors: ['PRODUCT_NOT_FOUND'],
})
export type WarrantyCard = z.infer<typeof warrantyCard.response>
