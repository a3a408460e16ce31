import type { InvoiceReading } from '@/contract/reader/invoice'

/** Tax numbers have 15 to 20 signs; in a goods line or a seller's name they say nothing about a warranty. */
const TAX_NUMBER = /[0-9A-Z]{15,20}/g
const NAME_MOST = 60

/**
 * What of a reading may be stored: the fields that a warranty hangs on. The buyer stays masked, tax numbers are
 * struck out, the check code goes.
 */
export const keptReading = ({ fields, goods, checks, accepted }: InvoiceReading): InvoiceReading => ({
  fields: {
    ...fields,
    check: null,
    seller: fields.seller && { ...fields.seller, value: struck(fields.seller.value) },
    buyer: fields.buyer && { ...fields.buyer, value: masked(fields.buyer.value) },
  },
  goods: goods.map((line) => ({
    ...line,
    name: struck(line.name),
    modelText: line.modelText === null ? null : struck(line.modelText),
  })),
  checks,
  accepted,
})

const struck = (text: string): string => text.replace(TAX_NUMBER, '******').slice(0, NAME_MOST)

/** `张**`, whatever was handed over. */
const masked = (name: string): string => {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(Math.min(rest.length, 2))
}
