import * as z from 'zod/mini'
import { day, id } from '../scalar'
import { product as reportedProduct } from '../ticket/report'

/** The same lines as a report names; `unknown` until somebody has looked. */
export const productLine = reportedProduct.shape.line
export type ProductLine = z.infer<typeof productLine>

/** Eighteen symbols without look-alikes; see docs/decisions/021-serial-numbers.md. */
export const serialNo = z.string().check(z.regex(/^[0-9ACEFHKMNRTWXY]{18}$/))

/** `2026-03` */
export const month = z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/))

/** What is known about a serial number: checked and found, from before they were signed, or not to be trusted. */
export const serialStanding = z.enum(['genuine', 'unchecked', 'doubtful'])
export type SerialStanding = z.infer<typeof serialStanding>

/** A product that another one took the place of. */
export const earlierUnit = z.strictObject({
  swapId: id,
  serialNo: z.nullable(z.string()),
  producedIn: z.nullable(month),
  /** When it was swapped for the next. */
  swappedOn: day,
})
export type EarlierUnit = z.infer<typeof earlierUnit>

/** One heater as its owner sees it. */
export const productView = z.object({
  serialNo: z.nullable(z.string()),
  line: productLine,
  model: z.nullable(z.string()),
  name: z.string(),
  place: z.nullable(z.string()),
  producedIn: z.nullable(month),
  serialIs: serialStanding,
  /** The oldest first. */
  earlier: z.array(earlierUnit),
})
export type ProductView = z.infer<typeof productView>
