import * as z from 'zod/mini'
import { invoiceKinds } from '../reader/invoice'
import { day, line } from '../scalar'

/** Codes of invoices have 10 or 12 digits; digital ones have none. */
const code = z.string().check(z.regex(/^(\d{10}|\d{12})$/))

/** An invoice's number, or an order's: letters, digits, dashes. */
const number = z.string().check(
  z.overwrite((text: string) => text.replace(/\s+/g, '').toUpperCase()),
  z.regex(/^[0-9A-Z-]{4,32}$/),
)

/**
 * What stands on a proof, as a person confirmed it over the picture. The day is what the warranty hangs on; all
 * else helps a person to check it and may be left out.
 */
export const proofEntry = z.strictObject({
  /** What kind of paper it is. */
  paper: z.nullable(z.enum(invoiceKinds)),
  invoiceCode: z.nullable(code),
  number: z.nullable(number),
  day,
  /** What was paid, with tax. */
  amountFen: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(100_000_000_000))),
  seller: z.nullable(line(80)),
  /** The model that the goods line names, where it names one. */
  model: z.nullable(line(30)),
})
export type ProofEntry = z.infer<typeof proofEntry>
