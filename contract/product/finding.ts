import * as z from 'zod/mini'

/** Causes that the warranty doesn't cover; the sentences stand with the rules, in their versions. */
export const exclusionId = z.enum(['oxidation', 'misuse', 'forceMajeure'])
export type ExclusionId = z.infer<typeof exclusionId>
export const exclusionLabel: Record<ExclusionId, string> = {
  oxidation: '自然氧化、褪色',
  misuse: '使用不当，比如电压过高',
  forceMajeure: '水淹、雷击这类天灾',
}
