import type { Catalogue, ProductModel } from '@/contract/product/catalogue'
import type { Product } from '@/contract/ticket/report'
import { readSerial } from '@/domain/serial/serial-no'
import { itemIn, modelIn } from './catalogue'
import { findModel } from './find-model'

/** The model a report is about: as named, a slip of the pen forgiven, else as its serial number says; null for unknown. */
export const modelOf = ({ model, serialNo }: Product, catalogue: Catalogue): ProductModel | null => {
  const named = model === undefined ? null : findModel(model, catalogue)
  if (named !== null) return modelIn(catalogue, named.model)
  const read = serialNo === undefined ? null : readSerial(serialNo)
  const item = read?.ok ? itemIn(catalogue, read.serial.itemCode) : null
  return item?.kind === 'model' ? item.model : null
}
