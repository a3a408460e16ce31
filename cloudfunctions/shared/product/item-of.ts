import type { ScannedItem } from '@/contract/customer/product'
import { catalogueOn, itemIn, modelsWith } from '@/domain/catalogue/catalogue'
import type { Serial } from '@/domain/serial/serial-no'
import { chinaDay } from '@/domain/time/china'

/** What the number's three symbols stand for today; null for an item that the catalogue doesn't have. */
export const itemOf = ({ itemCode, producedIn }: Serial, now: number): ScannedItem | null => {
  const catalogue = catalogueOn(chinaDay(now))
  const item = itemIn(catalogue, itemCode)
  if (item === null) return null
  if (item.kind === 'model') {
    const { line, model, name, drawing } = item.model
    return { kind: 'model', line, model, name, producedIn, drawing }
  }
  const [first] = modelsWith(catalogue, item.part.partId)
  const line = first?.line ?? 'unknown'
  return { kind: 'part', line, model: null, name: item.part.name, producedIn, drawing: null }
}
