import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { drawing } from '../product/catalogue'
import { feeEntry } from '../product/estimate'
import { partId } from '../product/part'
import { partFamily } from '../product/part-family'
import { productLine } from '../product/product'
import { day, divisionCode, fen, line } from '../scalar'
import { boxCode } from './product'

/** A model's name as it stands on the nameplate; whether there is such a model is said in words. */
const modelName = line(30)

export const modelRow = z.object({
  model: z.string(),
  name: z.string(),
  line: productLine,
  powerW: z.int(),
  /** `2022-03` */
  madeFrom: z.string(),
  madeUntil: z.nullable(z.string()),
})
export type ModelRow = z.infer<typeof modelRow>

/** All models with a parts page, for one to be picked. */
export const partModels = defineEndpoint({
  fn: 'customer',
  name: 'part.models',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({ catalogueVersion: z.string(), models: z.array(modelRow) }),
  errors: [],
})

/** A part at its number in the drawing. */
export const placedPart = z.object({
  no: z.int(),
  x: z.number(),
  y: z.number(),
  /** How many pieces the model holds. */
  installed: z.int(),
  partId: z.string(),
  name: z.string(),
  family: partFamily,
  priceFen: fen,
  selfFit: z.boolean(),
  /** Not made any more; what is sold in its place. */
  replacedBy: z.nullable(z.string()),
})
export type PlacedPart = z.infer<typeof placedPart>

/** A model taken apart. One wrong character in the name is forgiven, and said. */
export const partModel = defineEndpoint({
  fn: 'customer',
  name: 'part.model',
  kind: 'read',
  request: z.strictObject({ model: modelName }),
  response: z.object({
    ...modelRow.shape,
    drawing,
    parts: z.array(placedPart),
    /** The name that was asked for, where another one was meant. */
    askedFor: z.nullable(z.string()),
    catalogueVersion: z.string(),
  }),
  errors: ['MODEL_UNKNOWN'],
})
export type ModelParts = z.infer<typeof partModel.response>

/** How a part can be had for nothing or changed by oneself. */
export const partView = z.object({
  partId: z.string(),
  name: z.string(),
  family: partFamily,
  priceFen: fen,
  priceEntry: feeEntry,
  /** What putting it in costs at least, outside warranty; the dearer cities may pay a little more. */
  fittingFen: fen,
  fittingEntry: feeEntry,
  selfFit: z.boolean(),
  /** An outlet swaps it at the counter within warranty. */
  outletSwap: z.boolean(),
  replacedBy: z.nullable(z.object({ partId: z.string(), name: z.string() })),
  models: z.array(z.object({ model: z.string(), name: z.string(), installed: z.int() })),
  catalogueVersion: z.string(),
})
export type PartView = z.infer<typeof partView>

export const partGet = defineEndpoint({
  fn: 'customer',
  name: 'part.get',
  kind: 'read',
  request: z.strictObject({ partId }),
  response: partView,
  errors: ['PART_UNKNOWN'],
})

/** Whether the code on a part is ours, and whether the part belongs into the model. */
export const partCheck = defineEndpoint({
  fn: 'customer',
  name: 'part.check',
  kind: 'read',
  request: z.strictObject({ boxCode, model: z.optional(modelName) }),
  response: z.object({
    verdict: z.enum([
      'genuine',
      'genuineOtherModel',
      'aProduct',
      'unknownItem',
      'notOurs',
      'mistyped',
      'unreadable',
    ]),
    partId: z.nullable(z.string()),
    /** As it is read aloud; null where it couldn't be read. */
    serial: z.nullable(z.string()),
    words: z.string(),
  }),
  errors: ['TOO_MANY_REQUESTS'],
})
export type PartChecked = z.infer<typeof partCheck.response>

/** An outlet with the part on its shelf. How many it has is its own business. */
export const outletWithPart = z.object({
  outletId: z.string(),
  name: z.string(),
  phone: z.string(),
  region: z.string(),
  /** From the middle of the division, in words. */
  distance: z.string(),
  at: z.object({ lat: z.number(), lng: z.number() }),
})
export type OutletWithPart = z.infer<typeof outletWithPart>

/** Where a part is to be had today; else by when it would be there. */
export const partWhere = defineEndpoint({
  fn: 'customer',
  name: 'part.where',
  kind: 'read',
  request: z.strictObject({ partId, divisionCode }),
  response: z.object({
    /** The nearest first. */
    outlets: z.array(outletWithPart),
    /** When one can be at the nearest outlet, if it is ordered now; null where nobody serves the place. */
    promise: z.nullable(z.object({ readyOn: z.nullable(day), words: z.string() })),
    /** The outlet that an order would be laid ready at, with the part or without it yet. */
    nearest: z.nullable(z.object({ outletId: z.string(), name: z.string() })),
  }),
  errors: ['PART_UNKNOWN', 'DIVISION_UNKNOWN'],
})
export type PartWhere = z.infer<typeof partWhere.response>
