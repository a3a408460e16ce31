import type { Catalogue, ProductModel } from '@/contract/product/catalogue'
import type { Estimate, EstimateLine } from '@/contract/product/estimate'
import type { Part } from '@/contract/product/part'
import type { PartFamily } from '@/contract/product/part-family'
import type { Verdict } from '@/contract/product/verdict'
import type { SymptomId } from '@/contract/ticket/symptom'
import { sayMoney } from '@/domain/format/money'
import type { PriceList } from '@/domain/pricing/price-list'
import { partIn } from './catalogue'
import { likelyCauses } from './causes'
import { type FeeEntry, fittingEntry, inspectionEntry, leastRepairEntry, partEntry } from './fee-entries'

export interface EstimateAsk {
  symptom: SymptomId
  /** Null where it isn't known. */
  model: ProductModel | null
  /** Null counts as unclear. */
  verdict: Pick<Verdict, 'verdict' | 'rule' | 'parts' | 'lastDay'> | null
  /** GB/T 2260; empty where the address isn't known yet. */
  divisionCode: string
  /** One way, shortest drive; null where no outlet is chosen yet. */
  distanceM: number | null
  /** `2026-03-14`, in China. */
  today: string
}

type Covered = 'covered' | 'notCovered' | 'unclear'

/** One way the visit may end. */
interface Outcome {
  covered: Covered
  entries: readonly FeeEntry[]
}

/**
 * What a repair may cost, before the visit: from the published list, the catalogue and the warranty. The cap is what
 * the dearest likely repair costs; the distance isn't in it, since no rate is published: it is agreed to apart.
 */
export const estimateRepair = (ask: EstimateAsk, list: PriceList, catalogue: Catalogue): Estimate => {
  const outcomes = outcomesOf(ask, list, catalogue)
  const costs = outcomes.map(({ covered, entries }) => ({ covered, fen: sumOf(entries) }))
  const lowFen = Math.min(...costs.map(({ covered, fen }) => (covered === 'notCovered' ? fen : 0)))
  const highFen = Math.max(...costs.map(({ covered, fen }) => (covered === 'covered' ? 0 : fen)))
  const outletSwap = isBulbSwap(ask)
  return {
    lowFen,
    highFen,
    capFen: highFen,
    lines: linesOf(outcomes, ask, list),
    outletSwap,
    words: outletSwap ? SWAP_WORDS : sayEstimate(lowFen, highFen),
    listVersion: list.version,
    catalogueVersion: catalogue.version,
    ruleId: ask.verdict?.rule.id ?? null,
  }
}

const SWAP_WORDS = '保修期内换灯泡不收费，也不用等上门：关掉空气开关，等灯凉透，取下来拿到网点换新的。'

/** Nothing but a look, a repair without parts, or one of the likely parts. */
const outcomesOf = (ask: EstimateAsk, list: PriceList, catalogue: Catalogue): Outcome[] => {
  const { symptom, model, divisionCode } = ask
  const whole = coverOf(null, ask)
  const parts = likelyCauses(symptom, model, catalogue).flatMap(({ family, part }) =>
    candidates(family, part, catalogue).map((each) => ({
      covered: coverOf(family, ask),
      entries: [partEntry(catalogue, each), fittingEntry(catalogue, each, list, divisionCode)],
    })),
  )
  return [
    { covered: whole, entries: [inspectionEntry(list)] },
    { covered: whole, entries: [leastRepairEntry(list, divisionCode)] },
    ...parts,
  ]
}

/** The model's own part as it is sold today; every part of the family where the model isn't known. */
const candidates = (family: PartFamily, part: Part | null, catalogue: Catalogue): Part[] => {
  if (part === null)
    return catalogue.parts.filter((each) => each.family === family && each.replacedBy === null)
  return [(part.replacedBy === null ? null : partIn(catalogue, part.replacedBy)) ?? part]
}

/** A part's own cover where it has a term of its own, else the whole product's. */
const coverOf = (family: PartFamily | null, { verdict, today }: EstimateAsk): Covered => {
  if (verdict === null) return 'unclear'
  const own = verdict.parts.find((part) => part.family === family)
  if (own !== undefined) return own.cover
  if (verdict.verdict !== 'partly') return verdict.verdict
  return verdict.lastDay !== null && today <= verdict.lastDay ? 'covered' : 'notCovered'
}

const linesOf = (
  outcomes: readonly Outcome[],
  { distanceM }: EstimateAsk,
  list: PriceList,
): EstimateLine[] => {
  const lines = new Map<string, EstimateLine>()
  for (const { covered, entries } of outcomes)
    for (const { entry, name, amountFen } of entries) {
      const isFree = covered === 'covered'
      lines.set(entry, { entry, name, words: coveredWords[covered], amountFen: isFree ? 0 : amountFen })
    }
  const isFar = distanceM === null || distanceM > list.distanceFreeM
  return isFar ? [...lines.values(), distanceLine(list, distanceM)] : [...lines.values()]
}

const coveredWords: Record<Covered, string> = {
  covered: '在保修期内，不收费。',
  notCovered: '不在保修范围，用到才收。',
  unclear: '在保修期内不收费；不在的话，用到才收。',
}

const distanceLine = (list: PriceList, distanceM: number | null): EstimateLine => ({
  entry: `list/${list.version}/distance`,
  name: '路程费',
  words:
    distanceM === null
      ? `单程超过 ${list.distanceFreeM / 1000} 公里才有，派单时先告诉您。`
      : `单程约 ${(distanceM / 1000).toFixed(1)} 公里，超过 ${list.distanceFreeM / 1000} 公里的部分先说好再收。`,
  amountFen: null,
})

const sayEstimate = (lowFen: number, highFen: number): string => {
  if (highFen === 0) return '在保修期内，修理不收费。如果查明不在保修范围，先报价，您点头才修。'
  if (lowFen === 0)
    return `在保修期内不收费；不在的话，估计最多 ${sayMoney(highFen)}。多一分都要您在自己手机上点头。`
  const range = lowFen === highFen ? sayMoney(lowFen) : `${sayMoney(lowFen)} 到 ${sayMoney(highFen)}`
  return `估计 ${range}。多一分都要您在自己手机上点头。`
}

/** A bulb that only went out is swapped at the counter; a burst one is never for the customer to touch. */
const isBulbSwap = (ask: EstimateAsk): boolean =>
  ask.symptom === 'heat-lamp-off' && coverOf('heat-lamp', ask) === 'covered'

const sumOf = (entries: readonly FeeEntry[]): number =>
  entries.reduce((sum, { amountFen }) => sum + amountFen, 0)
