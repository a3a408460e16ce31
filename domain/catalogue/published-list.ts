import type { ListedPart, PublishedList, PublishedPrice } from '@/contract/customer/price'
import type { Catalogue } from '@/contract/product/catalogue'
import type { Part } from '@/contract/product/part'
import { sayMoney } from '@/domain/format/money'
import type { PriceList } from '@/domain/pricing/price-list'
import { modelsWith, partIn } from './catalogue'
import {
  distanceEntry,
  emptyTripEntry,
  type FeeEntry,
  fittingEntry,
  fittingWorkEntries,
  inspectionEntry,
  leastRepairEntry,
  partEntry,
} from './fee-entries'

/** The whole list as it is read in the app. @param divisionCode GB/T 2260; empty for the dearer figures */
export const publishedList = (
  list: PriceList,
  catalogue: Catalogue,
  divisionCode: string,
): PublishedList => ({
  listVersion: list.version,
  effectiveOn: list.effectiveOn,
  catalogueVersion: catalogue.version,
  catalogueEffectiveOn: catalogue.effectiveOn,
  source: list.source,
  prices: [
    priced(inspectionEntry(list), '过了保修期，上门看一台、没修。修了就不另收。'),
    priced(leastRepairEntry(list, divisionCode), leastWords(list)),
    priced(emptyTripEntry(list), '约好的时间没人开门，跑空一趟。提前改时间不收。'),
    { ...distanceEntry(list), amountFen: null },
    ...fittingWorkEntries(list).map((entry): PublishedPrice => ({ ...entry, amountFen: null })),
  ],
  parts: catalogue.parts.map((part) => listed(part, list, catalogue, divisionCode)),
  free: [
    '保修期内的修理：上门、检查、换配件都不收。',
    '保修期内换灯泡：取下来拿到网点，当场换新的。',
    `网点到您家单程 ${list.distanceFreeM / 1000} 公里以内的路程。`,
  ],
})

const priced = ({ entry, name, amountFen }: FeeEntry, words: string): PublishedPrice => ({
  entry,
  name,
  words,
  amountFen,
})

const leastWords = ({ leastRepairFen: { usual, dear } }: PriceList): string =>
  `过了保修期，修一台最低收这个数。北京、上海、广州、深圳 ${sayMoney(dear)}，别的地方 ${sayMoney(usual)}。`

const listed = (part: Part, list: PriceList, catalogue: Catalogue, divisionCode: string): ListedPart => {
  const [price, fitting] = [partEntry(catalogue, part), fittingEntry(catalogue, part, list, divisionCode)]
  return {
    partId: part.partId,
    name: part.name,
    family: part.family,
    models: modelsWith(catalogue, part.partId).map(({ model }) => model),
    price: { entry: price.entry, amountFen: price.amountFen },
    fitting: { entry: fitting.entry, amountFen: fitting.amountFen },
    selfFit: part.selfFit,
    replacedBy: part.replacedBy === null ? null : (partIn(catalogue, part.replacedBy)?.name ?? null),
  }
}
