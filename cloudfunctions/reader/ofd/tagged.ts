import { compactDayIn, dayIn } from '@/domain/invoice/day'
import type { SheetReading } from '@/domain/invoice/read-sheet'
import { isDigitalNumber, kindOfCode } from '@/domain/invoice/structure'
import { type Element, elementsNamed } from '../file/xml'
import { addsUp, exact, fenOf, matching, nothing, said } from './exact'

/**
 * A digital invoice's values by its custom tags, each of which points at text objects of the page, and by the
 * custom data beside the document.
 * @returns null where neither says a number
 */
export const taggedReading = (
  tags: readonly Element[],
  pages: readonly Element[],
  roots: readonly Element[],
): SheetReading | null => {
  const texts = textsById(pages)
  const data = customData(roots)
  const value = (tag: string, ...names: string[]): string | undefined =>
    tagged(tags, tag, texts)[0] ?? names.map((name) => data.get(name)).find((found) => found !== undefined)
  const number = matching(/^(\d{8}|\d{20})$/, value('InvoiceNo', '发票号码'))
  if (number === null) return null
  const code = matching(/^\d{10}(\d{2})?$/, value('InvoiceCode', '发票代码'))
  const day = value('IssueDate', '开票日期') ?? ''
  const ex = fenOf(value('TaxExclusiveTotalAmount', '合计金额'))
  const tax = fenOf(value('TaxTotalAmount', '合计税额'))
  const inc =
    fenOf(value('TaxInclusiveTotalAmount', '价税合计')) ?? (ex !== null && tax !== null ? ex + tax : null)
  const items = tagged(tags, 'Item', texts)
  const models = tagged(tags, 'Specification', texts)
  return {
    ...nothing,
    kind: { value: kindIn(number, code, pages), confidence: 1, line: null },
    code: exact(code),
    number: exact(number),
    date: exact(dayIn(day) ?? compactDayIn(day)),
    check: exact(matching(/^\d{20}$/, value('InvoiceCheckCode', '校验码'))),
    ex: exact(ex),
    tax: exact(tax),
    inc: exact(inc),
    seller: exact(said(value('SellerName', '销售方名称'))),
    buyer: exact(said(value('BuyerName', '购买方名称'))),
    goods: items.map((name, at) => ({
      name,
      // a line without a model leaves no gap in the tags, so they only go together where there are as many
      modelText: models.length === items.length ? (models[at] ?? null) : null,
      quantity: null,
      confidence: 1,
    })),
    addsUp: addsUp(ex, tax, inc),
  }
}

const kindIn = (
  number: string,
  code: string | null,
  pages: readonly Element[],
): SheetReading['kind']['value'] => {
  if (!isDigitalNumber(number)) return (code === null ? null : kindOfCode(code)) ?? 'electronicOrdinary'
  const isSpecial = pages.some((page) =>
    elementsNamed(page, 'TextCode').some(({ text }) => /专用发票/.test(text)),
  )
  return isSpecial ? 'digitalSpecial' : 'digitalOrdinary'
}

const textsById = (pages: readonly Element[]): Map<string, string> =>
  new Map(
    pages.flatMap((page) =>
      elementsNamed(page, 'TextObject').map((object) => [
        object.attributes.ID ?? '',
        elementsNamed(object, 'TextCode')
          .map(({ text }) => text.trim())
          .join(''),
      ]),
    ),
  )

const customData = (roots: readonly Element[]): Map<string, string> =>
  new Map(
    roots.flatMap((root) =>
      elementsNamed(root, 'CustomData').map(
        (data) => [data.attributes.Name ?? '', data.text.trim()] as const,
      ),
    ),
  )

/** The text that a tag points at; one tag may point at several objects, which then are one text. */
const tagged = (tags: readonly Element[], name: string, texts: Map<string, string>): string[] =>
  tags
    .flatMap((tag) => elementsNamed(tag, name))
    .map((element) =>
      elementsNamed(element, 'ObjectRef')
        .map((reference) => texts.get(reference.text.trim()) ?? '')
        .join(''),
    )
    .filter((text) => text !== '')
