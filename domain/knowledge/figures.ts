import { sayMoney } from '@/domain/format/money'
import type { PriceList } from '@/domain/pricing/price-list'

/** What the brand publishes about terms: https://www.aupu.net/service/policy.html, in months. */
export interface PublishedTerms {
  readonly version: string
  readonly effectiveOn: string
  readonly source: string
  readonly heaterMonths: number
  readonly freshAirMonths: number
  readonly freshAirMotorMonths: number
  readonly towelRackMonths: number
}

export const publishedTerms2026: PublishedTerms = {
  version: '2026-11',
  effectiveOn: '2026-11-01',
  source: '奥普官网公布的保修政策',
  heaterMonths: 36,
  freshAirMonths: 18,
  freshAirMotorMonths: 60,
  towelRackMonths: 12,
}

export type Figures = Readonly<Record<string, string>>

/** What stands behind `{inspection}` and its like in an article, as it is said to people. */
export const figuresFrom = (prices: PriceList, terms: PublishedTerms = publishedTerms2026): Figures => ({
  inspection: sayMoney(prices.inspectionFen),
  leastUsual: sayMoney(prices.leastRepairFen.usual),
  leastDear: sayMoney(prices.leastRepairFen.dear),
  emptyTrip: sayMoney(prices.emptyTripFen),
  distanceFreeKm: String(prices.distanceFreeM / 1000),
  warrantyHeater: sayMonths(terms.heaterMonths),
  warrantyFreshAir: sayMonths(terms.freshAirMonths),
  warrantyFreshAirMotor: sayMonths(terms.freshAirMotorMonths),
  warrantyTowelRack: sayMonths(terms.towelRackMonths),
})

const FIGURE = /\{([a-zA-Z]+)\}/g

/** The words with their figures filled in; one without a figure stays as it is, and {@link figuresAskedBy} names it. */
export const fill = (words: string, figures: Figures): string =>
  words.replace(FIGURE, (asIs, name: string) => figures[name] ?? asIs)

export const figuresAskedBy = (words: string): string[] =>
  [...words.matchAll(FIGURE)].flatMap(([, name]) => (name === undefined ? [] : [name]))

const sayMonths = (months: number): string => (months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`)
