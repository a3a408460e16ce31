import type { Catalogue } from '@/contract/product/catalogue'
import type { Part } from '@/contract/product/part'
import { leastRepairFen, type PriceList } from '@/domain/pricing/price-list'

/** One published figure: a fee line points here, and nothing dearer may be asked under it. */
export interface FeeEntry {
  entry: string
  name: string
  amountFen: number
}

export const inspectionEntry = ({ version, inspectionFen }: PriceList): FeeEntry => ({
  entry: `list/${version}/inspection`,
  name: '上门检查',
  amountFen: inspectionFen,
})

/** The least a repair outside warranty costs: work for which the catalogue asks no more. */
export const leastRepairEntry = (list: PriceList, divisionCode: string): FeeEntry => ({
  entry: `list/${list.version}/least-repair`,
  name: '修理费',
  amountFen: leastRepairFen(list, divisionCode),
})

export const emptyTripEntry = ({ version, emptyTripFen }: PriceList): FeeEntry => ({
  entry: `list/${version}/empty-trip`,
  name: '师傅到了家里没人',
  amountFen: emptyTripFen,
})

export const partEntry = ({ version }: Catalogue, { partId, name, priceFen }: Part): FeeEntry => ({
  entry: `catalogue/${version}/part:${partId}`,
  name,
  amountFen: priceFen,
})

/** Putting a part in; never below the least a repair costs there. */
export const fittingEntry = (
  { version }: Catalogue,
  { partId, name, fittingFen }: Part,
  list: PriceList,
  divisionCode: string,
): FeeEntry => ({
  entry: `catalogue/${version}/fitting:${partId}`,
  name: `更换${name}`,
  amountFen: Math.max(fittingFen, leastRepairFen(list, divisionCode)),
})

/** Charged only where the customer said yes to the very sum before, since no rate is published. */
export interface ApartEntry {
  entry: string
  name: string
  words: string
}

/** Beyond the free radius; agreed to on the own phone, one by one. */
export const distanceEntry = ({ version, distanceFreeM }: PriceList): ApartEntry => ({
  entry: `list/${version}/distance`,
  name: '路程费',
  words: `网点到您家单程超过 ${distanceFreeM / 1000} 公里才有，收多少先请您在手机上同意。`,
})

/** What a fitting costs depends on what was bought and on the home: said by phone, and within that sum. */
export const fittingWorkEntries = ({ version }: PriceList): ApartEntry[] => [
  {
    entry: `list/${version}/fitting-work`,
    name: '安装费',
    words: '买的时候说好包安装的不收。不包的，客服先在电话里报价，您同意了才动手。',
  },
  {
    entry: `list/${version}/fitting-material`,
    name: '安装辅料',
    words: '用多少线和风管，上门前在电话里说清楚，没说过的不收。',
  },
]

/** Everything that may be charged there on that day, as the app shows it. @param divisionCode GB/T 2260 */
export const publishedEntries = (list: PriceList, catalogue: Catalogue, divisionCode: string): FeeEntry[] => [
  inspectionEntry(list),
  leastRepairEntry(list, divisionCode),
  emptyTripEntry(list),
  ...catalogue.parts.flatMap((part) => [
    partEntry(catalogue, part),
    fittingEntry(catalogue, part, list, divisionCode),
  ]),
]
