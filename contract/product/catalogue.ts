import * as z from 'zod/mini'
import { line as oneLine } from '../scalar'
import { part, partId, quantity } from './part'
import { month, productLine } from './product'

/** Which exploded drawing a model is shown by. */
export const drawing = z.enum(['windHeater', 'lampHeater', 'ceilingFan', 'freshAir', 'towelRack'])
export type Drawing = z.infer<typeof drawing>

const share = z.number().check(z.gte(0), z.lte(1))

/** A part's place in the drawing: its number, and where the number stands, as shares of width and height. */
export const position = z.object({
  no: z.int().check(z.gte(1), z.lte(99)),
  partId,
  quantity,
  x: share,
  y: share,
})
export type Position = z.infer<typeof position>

export const productModel = z.object({
  model: oneLine(30),
  itemCode: z.string().check(z.regex(/^[0-9ACEFHKMNRTWXY]{3}$/)),
  line: productLine,
  name: oneLine(30),
  powerW: z.int().check(z.gte(1), z.lte(5_000)),
  madeFrom: month,
  /** The last month; null while it is made. */
  madeUntil: z.nullable(month),
  drawing,
  positions: z.array(position).check(z.minLength(1)),
})
export type ProductModel = z.infer<typeof productModel>

/** Models, their parts and prices, as published from a day on. */
export const catalogue = z.object({
  version: z.string(),
  effectiveOn: z.string(),
  parts: z.array(part),
  models: z.array(productModel),
})
export type Catalogue = z.infer<typeof catalogue>
