import type { InvoiceKind } from '@/contract/reader/invoice'
import { dayIn } from '../day'
import { type Finding, findingIn } from '../finding'
import { labelled } from '../labelled'
import type { Line } from '../line'
import { linesHolding, rowOf, type Sheet, standing } from '../sheet'
import { isCode, isDigital, isDigitalNumber } from '../structure'
import { asDigits, dense } from '../text'

export interface Head {
  code: Finding<string> | null
  number: Finding<string> | null
  date: Finding<string> | null
  check: Finding<string> | null
}

/** Code, number, date and check of a tax invoice. */
export const findHead = (sheet: Sheet, kind: InvoiceKind): Head => {
  const code = isDigital(kind) ? null : findCode(sheet)
  return {
    code,
    number: isDigital(kind) ? findDigitalNumber(sheet) : findNumber(sheet),
    date: findDate(sheet),
    check: isDigital(kind) ? null : findCheck(sheet),
  }
}

const findCode = (sheet: Sheet): Finding<string> | null =>
  labelled(sheet, ['发票代码', '票代码'], (text) => only(/^\d{10}(\d{2})?$/, text)) ??
  alone(
    sheet,
    (digits) => (isCode(digits) ? digits : null),
    ({ y }) => y < 0.35,
  )

const findNumber = (sheet: Sheet): Finding<string> | null =>
  labelled(sheet, ['发票号码', '票号码', '机打号码'], (text) => only(/^\d{8}$/, text)) ??
  afterNo(sheet) ??
  alone(
    sheet,
    (digits) => (/^\d{8}$/.test(digits) ? digits : null),
    ({ x, y }) => x > 0.5 && y < 0.35,
  )

const findDigitalNumber = (sheet: Sheet): Finding<string> | null =>
  labelled(sheet, ['发票号码', '票号码'], (text) => only(/^\d{20}$/, text)) ??
  alone(
    sheet,
    (digits) => (isDigitalNumber(digits) ? digits : null),
    ({ y }) => y < 0.4,
  )

/** Paper forms print the number large behind "No". */
const afterNo = (sheet: Sheet): Finding<string> | null => {
  for (const line of sheet.lines) {
    if (standing(sheet, line).y > 0.35) continue
    const number = /N[o0O°º.]{0,2}\W{0,2}(\d{8})$/.exec(dense(line.text))?.[1]
    if (number !== undefined) return findingIn(line, number)
  }
  return null
}

/** A number that stands by itself, where no label is known to go before it. */
const alone = (
  sheet: Sheet,
  read: (digits: string) => string | null,
  stands: (at: { x: number; y: number }) => boolean,
): Finding<string> | null => {
  for (const line of sheet.lines) {
    const text = asDigits(line.text)
    // 机器编号 has 12 digits as well
    if (!/^\D{0,6}\d+$/.test(text) || isMachine(sheet, line) || !stands(standing(sheet, line))) continue
    const value = read(/\d+$/.exec(text)?.[0] ?? '')
    if (value !== null) return findingIn(line, value, 0.9)
  }
  return null
}

const isMachine = (sheet: Sheet, line: Line): boolean =>
  rowOf(sheet, line).some(
    (other) => other.box.left <= line.box.left && /机器|器编|编号/.test(dense(other.text)),
  )

const only = (shape: RegExp, text: string): string | null => {
  const digits = /^\d+/.exec(asDigits(text))?.[0] ?? ''
  return shape.test(digits) ? digits : null
}

/** Beside its label; else the topmost day of the page. */
const findDate = (sheet: Sheet): Finding<string> | null => {
  const beside = labelled(sheet, ['开票日期', '票日期'], dayIn)
  if (beside !== null) return beside
  for (const label of linesHolding(sheet, '开票日期', '票日期')) {
    const row = rowOf(sheet, label)
    const day = dayIn(row.map(({ text }) => text).join(' '))
    const line = row.find(({ text }) => /\d/.test(text))
    if (day !== null && line !== undefined) return findingIn(line, day, 0.9)
  }
  const found = sheet.lines.filter((line) => dayIn(line.text) !== null && standing(sheet, line).y < 0.6)
  const top = found.sort((a, b) => a.box.top - b.box.top)[0]
  return top === undefined ? null : findingIn(top, dayIn(top.text) ?? '', 0.85)
}

const findCheck = (sheet: Sheet): Finding<string> | null =>
  labelled(sheet, ['校验码'], (text) => only(/^\d{20}$/, text))
