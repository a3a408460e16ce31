import { familyLabel, type PartFamily, partFamily } from '@/contract/product/part-family'
import type { Clause } from '@/contract/product/verdict'
import { lineLabel } from '@/contract/ticket/report'
import { type ExclusionId, exclusionIds, type KnownLine, knownLines, type WarrantyRules } from './rules'

/** The clause a term stands on: the part's own, the whole product's, or the law's floor where that is longer. */
export const termClause = (rules: WarrantyRules, line: KnownLine, part: PartFamily | null): Clause => {
  const { wholeMonths, partMonths, lawFloorMonths } = rules.terms[line]
  const own = part === null ? undefined : partMonths[part]
  const promised = own ?? wholeMonths
  if (lawFloorMonths > promised)
    return clause(rules, `floor.${line}`, `${lineLabel[line]}的保修期不少于法律要求的 ${lawFloorMonths} 个月`)
  return own === undefined || part === null
    ? clause(rules, `term.${line}`, `${lineLabel[line]}整机保修 ${wholeMonths} 个月`)
    : clause(rules, `term.${line}.${part}`, `${lineLabel[line]}的${familyLabel[part]}保修 ${own} 个月`)
}

/** Months of cover; never fewer than the law's. */
export const termMonths = (rules: WarrantyRules, line: KnownLine, part: PartFamily | null): number => {
  const { wholeMonths, partMonths, lawFloorMonths } = rules.terms[line]
  return Math.max((part === null ? undefined : partMonths[part]) ?? wholeMonths, lawFloorMonths)
}

/** Parts of that line with a term of their own. */
export const partsWithTerm = (rules: WarrantyRules, line: KnownLine): PartFamily[] =>
  partFamily.options.filter((family) => rules.terms[line].partMonths[family] !== undefined)

export const exclusionClause = (rules: WarrantyRules, exclusion: ExclusionId): Clause =>
  clause(rules, `exclusion.${exclusion}`, rules.exclusions[exclusion])

export const proofClause = (rules: WarrantyRules): Clause =>
  clause(rules, 'proof', '凭证要和产品对得上，没有改动过')

export const serialClause = (rules: WarrantyRules): Clause => clause(rules, 'serial', '序列号要能验真')

export const lineClause = (rules: WarrantyRules): Clause =>
  clause(rules, 'line', '每类产品的保修期不一样，要先知道是哪一类')

/** Every clause of a version, for the page that shows the rules. */
export const clausesOf = (rules: WarrantyRules): Clause[] => [
  ...knownLines.flatMap((line) => [
    termClause(rules, line, null),
    ...partsWithTerm(rules, line).map((part) => termClause(rules, line, part)),
  ]),
  ...exclusionIds.map((exclusion) => exclusionClause(rules, exclusion)),
  proofClause(rules),
  serialClause(rules),
  lineClause(rules),
]

const clause = ({ version }: WarrantyRules, id: string, words: string): Clause => ({ id, version, words })
