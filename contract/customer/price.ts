import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { estimate, feeEntry } from '../product/estimate'
import { partFamily } from '../product/part-family'
import { day, divisionCode, fen } from '../scalar'
import { product } from '../ticket/report'
import { symptomId } from '../ticket/symptom'

/** One published figure; null where none is published, so that it is said and agreed to before. */
export const publishedPrice = z.object({
  entry: feeEntry,
  name: z.string(),
  words: z.string(),
  amountFen: z.nullable(fen),
})
export type PublishedPrice = z.infer<typeof publishedPrice>

/** A part on the list: what it costs, and what putting it in costs. */
export const listedPart = z.object({
  partId: z.string(),
  name: z.string(),
  family: partFamily,
  /** `Q360`; those it belongs into. */
  models: z.array(z.string()),
  price: z.object({ entry: feeEntry, amountFen: fen }),
  fitting: z.object({ entry: feeEntry, amountFen: fen }),
  /** Customers may change it themselves. */
  selfFit: z.boolean(),
  /** It isn't made any more; the name of what took its place. */
  replacedBy: z.nullable(z.string()),
})
export type ListedPart = z.infer<typeof listedPart>

/** Everything that may be charged, by version. Without a place the dearer figures count. */
export const priceList = defineEndpoint({
  fn: 'customer',
  name: 'price.list',
  kind: 'read',
  request: z.strictObject({ divisionCode: z.optional(divisionCode) }),
  response: z.object({
    listVersion: z.string(),
    effectiveOn: day,
    catalogueVersion: z.string(),
    catalogueEffectiveOn: day,
    source: z.string(),
    prices: z.array(publishedPrice),
    parts: z.array(listedPart),
    /** What costs nothing, a sentence each. */
    free: z.array(z.string()),
  }),
  errors: [],
})
export type PublishedList = z.infer<typeof priceList.response>

/** What a repair is asked about before it is reported. */
export const estimateAsk = z.strictObject({
  kind: z.literal('repair'),
  product,
  symptom: symptomId,
  /** Left out where the address isn't known yet: the dearer figures count. */
  divisionCode: z.optional(divisionCode),
})
export type EstimateAsk = z.infer<typeof estimateAsk>

/** What a repair may cost, from the list, the catalogue, and the warranty of a registered product. */
export const priceEstimate = defineEndpoint({
  fn: 'customer',
  name: 'price.estimate',
  kind: 'read',
  request: estimateAsk,
  response: estimate,
  errors: [],
})
