import type { Catalogue, ProductModel } from '@/contract/product/catalogue'
import type { Product } from '@/contract/ticket/report'
import { itemIn, modelIn } from '@/domain/catalogue/catalogue'
import { findModel } from '@/domain/catalogue/find-model'
import { readSerial } from '@/domain/serial/serial-no'

/** The model a report is about: as named, a slip of the pen forgiven, else as its serial number says; null for unknown. */
export const modelOf = ({ model, serialNo }: Product, catalogue: Catalogue): ProductModel | null => {
  const named = model === undefined ? null : findModel(model, catalogue)
  if (named !== null) return modelIn(catalogue, named.model)
  const read = serialNo === undefined ? null : readSerial(serialNo)
  const item = read?.ok ? itemIn(catalogue, read.serial.itemCode) : null
  return item?.kind === 'model' ? item.model : null
}
