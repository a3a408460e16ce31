import * as z from 'zod/mini'

/** What the label of a box or the plate of a heater says, for those who can't scan its code. */
export const labelReading = z.object({
  /** One of the catalogue's. */
  model: z.nullable(z.string()),
  /** Candidates, the likeliest first; only the signature in one tells that it is real. */
  serials: z.array(z.string()),
  /** Where the likeliest comes from: a code is exact, text may be a character off. */
  source: z.nullable(z.enum(['code', 'text'])),
})
export type LabelReading = z.infer<typeof labelReading>
