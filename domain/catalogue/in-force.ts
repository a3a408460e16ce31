import type { Catalogue } from '@/contract/product/catalogue'
import { type PriceList, priceListOn, priceLists } from '@/domain/pricing/price-list'
import { catalogueOn, catalogues } from './catalogue'

export interface Published {
  list: PriceList
  catalogue: Catalogue
}

/** What is published on that day. @param day `2026-03-14` */
export const publishedOn = (day: string): Published => ({
  list: priceListOn(day),
  catalogue: catalogueOn(day),
})

/** Today's, and what an estimate stood on where that was another version: a bill may go by either. */
export const publishedFor = (
  estimate: { listVersion: string; catalogueVersion: string } | null,
  day: string,
): Published[] => {
  const today = publishedOn(day)
  const list = priceLists.find(({ version }) => version === estimate?.listVersion)
  const catalogue = catalogues.find(({ version }) => version === estimate?.catalogueVersion)
  if (list === undefined || catalogue === undefined) return [today]
  return list === today.list && catalogue === today.catalogue ? [today] : [today, { list, catalogue }]
}
