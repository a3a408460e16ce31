import type { PriceLine } from '@/contract/staff/technician'
import { leastRepairFen, priceListOn } from '@/domain/pricing/price-list'

/** What the published list has a figure for in that place, ready to be tapped; anything else is typed in. */
export const priceLinesFor = (divisionCode: string, day: string): PriceLine[] => {
  const list = priceListOn(day)
  return [
    { name: '维修', amountFen: leastRepairFen(list, divisionCode) },
    { name: '上门检查', amountFen: list.inspectionFen },
  ]
}
