import * as z from 'zod/mini'
import { invoiceReading } from './invoice'
import { labelReading } from './label'
import { readerRefusalCodes } from './refusal'

export * from './invoice'
export * from './label'
export * from './refusal'

/**
 * What other functions ask of the reader; people never call it. Whoever asks has made sure that the file is the
 * person's own.
 */
export const readerRequest = z.strictObject({
  what: z.enum(['invoice', 'label']),
  /** In cloud storage. */
  fileId: z.string().check(z.regex(/^cloud:\/\/[\x21-\x7e]{1,512}$/)),
  /** The catalogue's models, for matching. */
  models: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(5_000)),
})
export type ReaderRequest = z.infer<typeof readerRequest>

export const readerAnswer = z.union([
  z.object({ ok: z.literal(true), what: z.literal('invoice'), reading: invoiceReading }),
  z.object({ ok: z.literal(true), what: z.literal('label'), reading: labelReading }),
  z.object({ ok: z.literal(false), code: z.enum(readerRefusalCodes), message: z.string() }),
])
export type ReaderAnswer = z.infer<typeof readerAnswer>
