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
