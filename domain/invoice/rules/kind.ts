import type { InvoiceKind } from '@/contract/reader/invoice'
import { type Finding, findingIn } from '../finding'
import type { Line } from '../line'
import { linesHolding, rowOf, type Sheet, standing } from '../sheet'
import { isCode, isDigital, isDigitalNumber, kindOfCode } from '../structure'
import { asDigits, dense } from '../text'

/** Titles, the more telling first. A seal ("发票专用章") holds a part of one, so titles stand in the upper half. */
const TITLES: readonly [RegExp, InvoiceKind][] = [
  [/卷票|卷式/, 'roll'],
  [/电子发票\(?增?值?税?专用/, 'digitalSpecial'],
  [/电子发票\(?普通/, 'digitalOrdinary'],
  [/电子普通发|税电子普通/, 'electronicOrdinary'],
  [/电子专用发|税专用发票|值税专用/, 'special'],
  [/税普通发票|值税普通|普通发票/, 'ordinary'],
]

/** What kind of invoice a page is: by its title, else by the shape of its number and code. */
export const findKind = (sheet: Sheet): Finding<InvoiceKind> => {
  const inHead = sheet.lines.filter((line) => standing(sheet, line).y < 0.5)
  const titled = titleIn(sheet, inHead)
  const numberLine = inHead.find(
    (line) => numbersIn(line.text).some(isDigitalNumber) && !isCheck(sheet, line),
  )
  // a seal lies over the title and leaves half of it; nothing else has a number of 20 digits that begins so
  if (numberLine !== undefined && (titled === null || !isDigital(titled.value)))
    return findingIn(numberLine, saysSpecial(sheet) ? 'digitalSpecial' : 'digitalOrdinary', 0.9)
  if (titled !== null) return titled
  for (const line of inHead) {
    const kind = numbersIn(line.text)
      .filter(isCode)
      .map(kindOfCode)
      .find((found) => found !== null)
    if (kind !== undefined && kind !== null && linesHolding(sheet, '价税合计', '发票代码').length > 0)
      return findingIn(line, kind, 0.8)
  }
  return { value: 'plain', confidence: 0.6, line: null }
}

const titleIn = (sheet: Sheet, inHead: readonly Line[]): Finding<InvoiceKind> | null => {
  for (const [title, kind] of TITLES)
    for (const line of inHead) if (title.test(dense(line.text))) return refined(sheet, findingIn(line, kind))
  return null
}

/** A roll's title wraps, and its second half is lost more easily than its machine's number. */
const refined = (sheet: Sheet, found: Finding<InvoiceKind>): Finding<InvoiceKind> =>
  found.value === 'ordinary' && linesHolding(sheet, '机打号码').length > 0
    ? { ...found, value: 'roll' }
    : found

/** 校验码 has 20 digits as well. */
const isCheck = (sheet: Sheet, line: Line): boolean =>
  rowOf(sheet, line).some(({ text }) => /校.?验|验.?码/.test(dense(text)))

const numbersIn = (text: string): string[] => asDigits(text).match(/\d+/g) ?? []

const saysSpecial = (sheet: Sheet): boolean =>
  sheet.lines.some((line) => standing(sheet, line).y < 0.3 && /专用发票/.test(dense(line.text)))
