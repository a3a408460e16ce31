import type { Proof } from '@/contract/product/proof'
import type { Clause, RepairSpell, Verdict } from '@/contract/product/verdict'
import { inForceOn } from '@/domain/dispatch/policy'
import { changesOf, plain } from './changes'
import { exclusionClause, lineClause, proofClause, serialClause, termClause } from './clauses'
import { evidenceOf, type Laid } from './evidence'
import { type WeighedFinding, weighFindings } from './findings'
import { type ProductToJudge, serialsOf } from './product'
import type { Occasion, Reach } from './reach'
import { reasonsOf } from './reasons'
import type { KnownLine, WarrantyRules } from './rules'
import { partCover, partStandings, possibleLastDay, type Standing, standingOf } from './standing'
import { type Starts, startsOf } from './starts'
import { weighProofs } from './weigh-proof'
import { sayVerdict } from './words'

/**
 * Whether a product (or one part of it) is under warranty on that day: by which clause, on what evidence, how sure,
 * until when, and what would change it. A machine's doubt never says no: it says `unclear`, and a person looks.
 * The order of what is given changes nothing.
 * @param repairs of this product and those it took the place of; others are named and left out
 * @param versions every version of the rules; the one in force when the term began holds
 * @param today `2026-03-14`, in China
 */
export const verdict = (
  product: ProductToJudge,
  proofs: readonly Proof[],
  repairs: readonly RepairSpell[],
  versions: readonly WarrantyRules[],
  today: string,
): Verdict => {
  const ordered = [...repairs].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
  const own = ordered.filter((repair) => isOwn(repair, product))
  const weighed = weighProofs(proofs, product, versions, today)
  const starts = startsOf(weighed, product, versions)
  const findings = weighFindings(product.findings, starts.possible, today)
  const foreignRepairs = ordered.filter((repair) => !isOwn(repair, product))
  const laid: Laid = { product, weighed, findings, repairs: own, foreignRepairs, today }
  if (product.line === 'unknown') return lineUnknown(laid, versions)
  return judge(laid, starts, { line: product.line, product, repairs: own, today }, versions)
}

const judge = (
  laid: Laid,
  starts: Starts,
  occasion: Occasion & { line: KnownLine },
  versions: readonly WarrantyRules[],
): Verdict => {
  const { line, today } = occasion
  const standing = standingOf(laid.product.part, starts, occasion)
  const parts = laid.product.part === null ? partStandings(starts, occasion) : []
  const excluded = laid.findings.find(({ effect }) => effect === 'excludes')
  const byTerm = coverOf(standing, parts)
  const isOpen =
    (byTerm === 'covered' || byTerm === 'partly') && laid.findings.some(({ effect }) => effect === 'open')
  const cover =
    byTerm === 'notCovered' ? byTerm : excluded !== undefined ? 'notCovered' : isOpen ? 'unclear' : byTerm
  const leading = leadingOf(standing, parts, cover)
  const deciding =
    cover === 'unclear' && !isOpen ? (leading.possible ?? leading.sure) : (leading.sure ?? leading.possible)
  const rules = deciding?.start.rules ?? inForceOn(versions, today)
  const isExcluded = excluded !== undefined && byTerm !== 'notCovered'
  const rule = isExcluded
    ? exclusionClause(rules, excluded.finding.exclusion)
    : cover === 'unclear'
      ? doubtedClause(laid, rules, isOpen)
      : termClause(rules, line, leading.part)
  const partCovers = parts.flatMap((each) =>
    each.part === null ? [] : [partCover({ ...each, part: each.part })],
  )
  const isDoubted = cover === 'unclear' && !isOpen
  const counted = isDoubted ? [leading.sure, leading.possible] : [deciding]
  const evidence = evidenceOf(counted, laid)
  return {
    verdict: cover,
    rule,
    evidence,
    confidence: confidenceOf(cover, deciding, excluded),
    lastDay: standing.sure?.lastDay ?? null,
    possibleLastDay: possibleLastDay(standing),
    parts: partCovers,
    reasons: reasonsOf({ line, part: leading.part, reaches: counted, isDoubted, evidence, starts, laid }),
    whatWouldChangeIt: changesOf({ cover, isExcluded, isOpen, standing, laid, starts, occasion, versions }),
    words: sayVerdict({ cover, isExcluded, isOpen, rule, standing, parts: partCovers, laid }),
  }
}

/** The whole product and its parts together: `partly` where one is covered and another is past. */
const coverOf = (whole: Standing, parts: readonly Standing[]): Verdict['verdict'] => {
  const covers = parts.map(({ cover }) => cover)
  if (whole.cover === 'covered') return covers.includes('notCovered') ? 'partly' : 'covered'
  if (whole.cover === 'notCovered')
    return covers.includes('covered') ? 'partly' : covers.includes('unclear') ? 'unclear' : 'notCovered'
  return 'unclear'
}

/** Whose term decides: the part's where the product is past and a part of it isn't. */
const leadingOf = (whole: Standing, parts: readonly Standing[], cover: Verdict['verdict']): Standing => {
  const wanted = cover === 'partly' ? 'covered' : cover === 'unclear' ? 'unclear' : null
  if (wanted === null || whole.cover === wanted) return whole
  return parts.find((part) => part.cover === wanted) ?? whole
}

const doubtedClause = ({ product, findings }: Laid, rules: WarrantyRules, isOpen: boolean): Clause => {
  if (product.serialIs === 'doubtful') return serialClause(rules)
  const open = isOpen ? findings.find(({ effect }) => effect === 'open') : undefined
  return open === undefined ? proofClause(rules) : exclusionClause(rules, open.finding.exclusion)
}

const confidenceOf = (
  cover: Verdict['verdict'],
  deciding: Reach | null,
  excluded: WeighedFinding | undefined,
): number => {
  if (deciding === null) return 0
  const { confidence } = deciding.start
  if (cover === 'unclear') return round(confidence / 2)
  const found = cover === 'notCovered' && excluded?.finding.confirmedBy === 'outlet' ? 0.8 : 1
  return round(Math.min(confidence, found))
}

const round = (share: number): number => Math.round(share * 100) / 100

const isOwn = ({ serialNo }: RepairSpell, product: ProductToJudge): boolean => {
  const serials = serialsOf(product)
  return serialNo === null || serials.length === 0 || serials.includes(serialNo)
}

/** Without knowing what it is there is no term; what was given is kept. */
const lineUnknown = (laid: Laid, versions: readonly WarrantyRules[]): Verdict => {
  const rule = lineClause(inForceOn(versions, laid.today))
  return {
    verdict: 'unclear',
    rule,
    evidence: evidenceOf([], laid),
    confidence: 0,
    lastDay: null,
    possibleLastDay: null,
    parts: [],
    reasons: [`${rule.words}。`],
    whatWouldChangeIt: [plain('productLine', '扫一下包装箱，或者告诉我们型号，就能查了。')],
    words: '还不能确定在不在保修期内：要先知道是哪一类产品。不影响您报修。',
  }
}
