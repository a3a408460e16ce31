import type { Finding } from './finding'
import type { SheetReading } from './read-sheet'
import { isDigital } from './structure'

/** The better of two readings of the same page, field by field; sums go together, since they were held together. */
export const surer = (first: SheetReading, second: SheetReading): SheetReading => {
  const kind = surerOf(first.kind, second.kind) ?? second.kind
  const sums = sumsRank(second) >= sumsRank(first) ? second : first
  return {
    kind,
    code: isDigital(kind.value) ? null : surerOf(first.code, second.code),
    number: numberFor(kind.value, first, second),
    date: surerOf(first.date, second.date),
    check: surerOf(first.check, second.check),
    seller: surerOf(first.seller, second.seller),
    buyer: surerOf(first.buyer, second.buyer),
    goods: second.goods.length >= first.goods.length ? second.goods : first.goods,
    ex: sums.ex,
    tax: sums.tax,
    inc: sums.inc,
    addsUp: sums.addsUp,
    wordsAgree: sums.wordsAgree,
  }
}

const surerOf = <Value>(one: Finding<Value> | null, other: Finding<Value> | null): Finding<Value> | null => {
  if (one === null) return other
  if (other === null) return one
  return other.confidence >= one.confidence ? other : one
}

/** A number of the other kind's shape was read by the other kind's rules. */
const numberFor = (kind: SheetReading['kind']['value'], first: SheetReading, second: SheetReading) => {
  const fits = (reading: SheetReading) => isDigital(reading.kind.value) === isDigital(kind)
  return surerOf(fits(first) ? first.number : null, fits(second) ? second.number : null)
}

const sumsRank = ({ inc, addsUp, wordsAgree }: SheetReading): number =>
  (inc === null ? 0 : inc.confidence) + (addsUp === true ? 2 : 0) + (wordsAgree === true ? 2 : 0)
