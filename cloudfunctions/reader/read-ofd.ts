import type { InvoiceReading } from '@/contract/reader/invoice'
import { combine } from '@/domain/invoice/combine'
import type { Line } from '@/domain/invoice/line'
import { readSheet, type SheetReading } from '@/domain/invoice/read-sheet'
import { Refused } from './file/refused'
import { unzip } from './file/unzip'
import { type Element, elementsNamed, parseXml } from './file/xml'
import type { Occasion } from './occasion'
import { originalReading } from './ofd/original'
import { taggedReading } from './ofd/tagged'

/**
 * OFD, the state's own format of electronic invoices: a zip of XML. The older kind carries the invoice itself as
 * an attachment; the digital one says which text object of the page is which value.
 * @throws Refused
 */
export const readOfd = async (bytes: Uint8Array, occasion: Occasion): Promise<InvoiceReading> => {
  const files = unzip(bytes, (name) => name.endsWith('.xml'))
  const documents = new Map([...files].map(([name, content]) => [name, parseXml(content)] as const))
  if (![...documents.keys()].some((name) => /(^|\/)OFD\.xml$/i.test(name)))
    throw new Refused('OFD_NOT_AN_INVOICE')
  const sheet = sheetIn([...documents])
  if (sheet === null || sheet.number === null) throw new Refused('OFD_NOT_AN_INVOICE')
  return combine(sheet, { ...occasion, qr: null, secondLook: {}, source: 'ofd' })
}

const sheetIn = (documents: readonly (readonly [string, Element])[]): SheetReading | null => {
  const named = (name: RegExp) => documents.filter(([path]) => name.test(path)).map(([, element]) => element)
  const lines = named(/Content\.xml$|Tpls\/.*\.xml$/i).flatMap(linesOf)
  const printed = lines.length === 0 ? null : readSheet(lines)
  const original = named(/original_invoice\.xml$/i)
    .map(originalReading)
    .find((found) => found !== null)
  if (original !== undefined && original !== null) return { ...original, goods: original.goods }
  const tagged = taggedReading(named(/CustomTags?\.xml$/i), named(/Content\.xml$/i), named(/OFD\.xml$/i))
  if (tagged === null) return printed
  return printed === null ? tagged : { ...printed, ...definite(tagged) }
}

/** What the file says outright goes before what the layout rules make of its page. */
const definite = (tagged: SheetReading): Partial<SheetReading> =>
  Object.fromEntries(
    Object.entries(tagged).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )

/** Millimetres; each text object says where it stands. */
const linesOf = (page: Element): Line[] =>
  elementsNamed(page, 'TextObject').flatMap((object) => {
    const [left = 0, top = 0, width = 0, height = 0] = (object.attributes.Boundary ?? '')
      .split(/\s+/)
      .map(Number)
    const text = elementsNamed(object, 'TextCode')
      .map((code) => code.text.trim())
      .join('')
    if (text === '' || ![left, top, width, height].every(Number.isFinite)) return []
    const box = { left, top, right: left + width, bottom: top + height }
    return [{ text, confidence: 1, weakest: 1, box, place: null }]
  })
