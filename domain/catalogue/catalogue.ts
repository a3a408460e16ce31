import type { Catalogue, ProductModel } from '@/contract/product/catalogue'
import type { Part } from '@/contract/product/part'
import { inForceOn } from '@/domain/dispatch/policy'
import { models2026 } from './models-2026'
import { parts2026 } from './parts-2026'

export const catalogues: readonly Catalogue[] = [
  { version: '2026-11', effectiveOn: '2026-11-01', parts: parts2026, models: models2026 },
]

/** The catalogue on that day. @param day `2026-03-14` */
export const catalogueOn = (day: string, versions: readonly Catalogue[] = catalogues): Catalogue =>
  inForceOn(versions, day)

export const partIn = ({ parts }: Catalogue, partId: string): Part | null =>
  parts.find((part) => part.partId === partId) ?? null

export const modelIn = ({ models }: Catalogue, name: string): ProductModel | null =>
  models.find(({ model }) => model === name) ?? null

/** What the three symbols of a serial number stand for. */
export const itemIn = (
  { models, parts }: Catalogue,
  itemCode: string,
): { kind: 'model'; model: ProductModel } | { kind: 'part'; part: Part } | null => {
  const model = models.find((each) => each.itemCode === itemCode)
  if (model !== undefined) return { kind: 'model', model }
  const part = parts.find((each) => each.itemCode === itemCode)
  return part === undefined ? null : { kind: 'part', part }
}

/** A model's parts as they stand in its drawing. */
export const partsOf = (catalogue: Catalogue, { positions }: ProductModel): Part[] =>
  positions.flatMap(({ partId }) => partIn(catalogue, partId) ?? [])

export const modelsWith = ({ models }: Catalogue, partId: string): ProductModel[] =>
  models.filter(({ positions }) => positions.some((position) => position.partId === partId))
