import * as z from 'zod/mini'
import { fen } from '../scalar'

/** What a fee is by: an entry of the published list or of the catalogue, in its version. */
export const feeEntry = z.string().check(z.regex(/^(list|catalogue)\/[0-9-]{4,10}\/[a-z0-9:.-]{2,60}$/))

export const estimateLine = z.object({
  entry: feeEntry,
  name: z.string(),
  words: z.string(),
  /** Null: not on the list, so it is said and agreed to before. */
  amountFen: z.nullable(fen),
})
export type EstimateLine = z.infer<typeof estimateLine>

/** What a repair may cost, before the visit. */
export const estimate = z.object({
  lowFen: fen,
  highFen: fen,
  /** Above it nothing is charged without a further yes on the customer's own phone. */
  capFen: fen,
  lines: z.array(estimateLine),
  /** Nobody has to come: an outlet swaps it. */
  outletSwap: z.boolean(),
  words: z.string(),
  listVersion: z.string(),
  catalogueVersion: z.string(),
  /** The warranty clause it stands on; null where no verdict was given. */
  ruleId: z.nullable(z.string()),
})
export type Estimate = z.infer<typeof estimate>
