import type { ModelParts, ModelRow, PartView, PlacedPart } from '@/contract/customer/part'
import type { Catalogue, ProductModel } from '@/contract/product/catalogue'
import type { Part } from '@/contract/product/part'
import type { PriceList } from '@/domain/pricing/price-list'
import { modelIn, modelsWith, partIn } from './catalogue'
import { fittingEntry, partEntry } from './fee-entries'
import { findModel } from './find-model'

export const modelRow = ({ model, name, line, powerW, madeFrom, madeUntil }: ProductModel): ModelRow => ({
  model,
  name,
  line,
  powerW,
  madeFrom,
  madeUntil,
})

/** A model taken apart; null where there is none of that name. @param asked as on the nameplate */
export const modelParts = (catalogue: Catalogue, asked: string): ModelParts | null => {
  const found = findModel(asked, catalogue)
  const product = found === null ? null : modelIn(catalogue, found.model)
  if (found === null || product === null) return null
  const parts = product.positions.flatMap(({ partId, quantity, ...place }): PlacedPart[] => {
    const part = partIn(catalogue, partId)
    if (part === null) return []
    const { name, family, priceFen, selfFit, replacedBy } = part
    return [{ ...place, installed: quantity, partId, name, family, priceFen, selfFit, replacedBy }]
  })
  return {
    ...modelRow(product),
    drawing: product.drawing,
    parts,
    askedFor: found.exact ? null : asked,
    catalogueVersion: catalogue.version,
  }
}

/** A part with all that can be done about it. */
export const partView = (part: Part, list: PriceList, catalogue: Catalogue): PartView => {
  const { partId, name, family, priceFen, selfFit, replacedBy } = part
  const fitting = fittingEntry(catalogue, part, list, '')
  const successor = replacedBy === null ? null : partIn(catalogue, replacedBy)
  return {
    partId,
    name,
    family,
    priceFen,
    priceEntry: partEntry(catalogue, part).entry,
    fittingFen: fitting.amountFen,
    fittingEntry: fitting.entry,
    selfFit,
    outletSwap: family === 'heat-lamp',
    replacedBy: successor === null ? null : { partId: successor.partId, name: successor.name },
    models: fittingModels(catalogue, part),
    catalogueVersion: catalogue.version,
  }
}

/** Where it belongs, also in place of one that isn't made any more. */
const fittingModels = (catalogue: Catalogue, { partId }: Part): PartView['models'] => {
  const earlier = catalogue.parts.filter(({ replacedBy }) => replacedBy === partId)
  const ids = [partId, ...earlier.map((part) => part.partId)]
  const models = new Map(ids.flatMap((id) => modelsWith(catalogue, id)).map((model) => [model.model, model]))
  return [...models.values()].map(({ model, name, positions }) => ({
    model,
    name,
    installed: positions.find((position) => ids.includes(position.partId))?.quantity ?? 1,
  }))
}
