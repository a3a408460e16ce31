import * as z from 'zod/mini'
import { symptomId } from '../ticket/symptom'

const name = z.string().check(z.regex(/^[a-zA-Z]{1,30}$/))

/** What was chosen at one place of a tree. */
export const triageAnswer = z.strictObject({ node: name, option: name })
export type TriageAnswer = z.infer<typeof triageAnswer>

export const MOST_TRIAGE_ANSWERS = 20

/**
 * The way somebody took through a symptom's tree, as it travels with the ticket: `solved` reported nothing, `book` went
 * on to report, `left` went on without finishing.
 */
export const triageWay = z.strictObject({
  symptom: symptomId,
  /** Of the trees, so that an old way can be read. */
  version: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  answers: z.array(triageAnswer).check(z.maxLength(MOST_TRIAGE_ANSWERS)),
  outcome: z.enum(['solved', 'book', 'left']),
})
export type TriageWay = z.infer<typeof triageWay>
