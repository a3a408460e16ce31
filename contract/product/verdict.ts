import * as z from 'zod/mini'
import { day, id, instant } from '../scalar'
import { partFamily } from './part-family'
import { proofKind } from './proof'

export const cover = z.enum(['covered', 'notCovered', 'partly', 'unclear'])
export type Cover = z.infer<typeof cover>
export const coverLabel: Record<Cover, string> = {
  covered: '在保修期内',
  notCovered: '不在保修范围',
  partly: '部分在保',
  unclear: '还要核实',
}

/** What was given to judge by, whether it counted, and why or why not. */
export const evidence = z.object({
  id: z.string(),
  kind: z.enum([...proofKind.options, 'production', 'repair', 'swap', 'finding']),
  used: z.boolean(),
  why: z.string(),
})
export type Evidence = z.infer<typeof evidence>

/** A sentence of the rules, in the version that holds for this product. */
export const clause = z.object({ id: z.string(), version: z.string(), words: z.string() })
export type Clause = z.infer<typeof clause>

export const change = z.object({
  id: z.enum([
    'purchase',
    'fitting',
    'handover',
    'person',
    'serial',
    'productLine',
    'term',
    'finding',
    'appeal',
  ]),
  /** From when such a proof would have to be; null where no day matters. */
  from: z.nullable(day),
  words: z.string(),
})
export type Change = z.infer<typeof change>

/** A part with a term of its own. */
export const partCover = z.object({
  family: partFamily,
  cover: z.enum(['covered', 'notCovered', 'unclear']),
  lastDay: z.nullable(day),
})
export type PartCover = z.infer<typeof partCover>

export const verdict = z.object({
  verdict: cover,
  /** The clause that decided it. */
  rule: clause,
  evidence: z.array(evidence),
  /** 0 to 1 */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  /** The last day that is certainly covered, itself included; null where no start is certain. */
  lastDay: z.nullable(day),
  /** The same if everything that is still doubted turns out right; never before `lastDay`. */
  possibleLastDay: z.nullable(day),
  parts: z.array(partCover),
  /** Step by step, in the customer's words. */
  reasons: z.array(z.string()),
  whatWouldChangeIt: z.array(change),
  /** The one sentence. */
  words: z.string(),
})
export type Verdict = z.infer<typeof verdict>

/** Time during which the product couldn't be used, from the report to its mending; null while it lasts. */
export const repairSpell = z.strictObject({
  id,
  serialNo: z.nullable(z.string()),
  from: instant,
  to: z.nullable(instant),
})
export type RepairSpell = z.infer<typeof repairSpell>
