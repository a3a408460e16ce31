import type { ProofKind } from '@/contract/product/proof'
import type { ProofFieldName, ProofReading } from '@/contract/product/proof-view'
import type { InvoicePlace } from '@/contract/reader/invoice'

/** What is asked of each kind of proof, in the order in which it is read from top to bottom. */
export const fieldsOf = (kind: ProofKind): readonly ProofFieldName[] => {
  switch (kind) {
    case 'invoice':
    case 'receipt':
      return ['paper', 'day', 'invoiceCode', 'number', 'amountFen', 'seller', 'model']
    case 'order':
      return ['day', 'number', 'amountFen', 'model']
    case 'warrantyCard':
    case 'fitting':
    case 'handover':
      return ['day', 'model']
  }
}

const days: Record<ProofKind, string> = {
  invoice: '开票日期',
  receipt: '购买日期',
  order: '下单日期',
  warrantyCard: '保修卡上的购买日期',
  fitting: '安装日期',
  handover: '交房日期',
}

export const labelOf = (field: ProofFieldName, kind: ProofKind): string => {
  switch (field) {
    case 'paper':
      return '票据种类'
    case 'day':
      return days[kind]
    case 'invoiceCode':
      return '发票代码（没有就空着）'
    case 'number':
      return kind === 'order' ? '订单号（选填）' : '号码（没有就空着）'
    case 'amountFen':
      return '一共付了多少元（选填）'
    case 'seller':
      return '在哪家买的（选填）'
    case 'model':
      return '上面写的型号（选填）'
  }
}

/** Where that value stands in the picture; null where the reader did not find it there. */
export const placeOf = (field: ProofFieldName, reading: ProofReading | null): InvoicePlace | null => {
  if (reading === null) return null
  const { kind, code, number, date, amountIncFen, seller } = reading.fields
  const found = {
    paper: kind,
    invoiceCode: code,
    number,
    day: date,
    amountFen: amountIncFen,
    seller,
    model: null,
  }[field]
  return found?.place ?? null
}
