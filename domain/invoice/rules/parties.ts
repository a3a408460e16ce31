import type { InvoiceKind } from '@/contract/reader/invoice'
import { type Finding, findingIn } from '../finding'
import { type Line, middleOf } from '../line'
import { linesHolding, rowOf, type Sheet, standing, toTheRight } from '../sheet'
import { isDigital } from '../structure'
import { dense, plain } from '../text'

export interface Parties {
  seller: Finding<string> | null
  buyer: Finding<string> | null
}

/** How names of firms end. */
const FIRM = /(公司|经营部|商行|商店|商场|超市|门市部|中心|厂|店|馆|行|部|城)(\(.{1,12}\))?$/
const NAME_LABEL = /^(销售方|购买方|买方|卖方)?名?称:?/

/** Seller and buyer: beside each other on digital invoices, one above the other on the older forms. */
export const findParties = (sheet: Sheet, kind: InvoiceKind): Parties => {
  if (kind === 'roll')
    return { seller: namedBy(sheet, /销售方名?称?:?/), buyer: namedBy(sheet, /购买方名?称?:?/) }
  const names = isDigital(kind) ? besideEachOther(sheet) : oneAboveTheOther(sheet)
  return { seller: names.seller ?? likelyFirm(sheet, kind), buyer: names.buyer }
}

const besideEachOther = (sheet: Sheet): Parties => {
  const top = linesHolding(sheet, '项目名称', '规格型号')[0]
  const inHead = sheet.lines.filter(
    (line) => isNameLabel(line) && (top === undefined || line.box.bottom < top.box.top),
  )
  const split = middleOfSheet(sheet)
  const pick = (isRight: boolean) =>
    inHead
      .filter((line) => line.box.left > split === isRight)
      .map((line) => nameAt(sheet, line))
      .find((found) => found !== null) ?? null
  return { seller: pick(true), buyer: pick(false) }
}

const oneAboveTheOther = (sheet: Sheet): Parties => {
  const labels = sheet.lines.filter((line) => isNameLabel(line) && standing(sheet, line).x < 0.45)
  const total = linesHolding(sheet, '价税合计', '小写', '大写').map((line) => middleOf(line).y)
  const split =
    total.length > 0 ? Math.max(...total) : sheet.bounds.top + (sheet.bounds.bottom - sheet.bounds.top) * 0.55
  const pick = (isBelow: boolean) =>
    labels
      .filter((line) => middleOf(line).y > split === isBelow)
      .map((line) => nameAt(sheet, line))
      .find((found) => found !== null) ?? null
  return { seller: pick(true), buyer: pick(false) }
}

const middleOfSheet = ({ bounds }: Sheet): number => bounds.left + (bounds.right - bounds.left) * 0.44

/** 名称, or what is left of it where its characters stand far apart. */
const isNameLabel = (line: Line): boolean => {
  const text = dense(line.text)
  return /^(购买?方?|销售?方?)?名.{0,2}称/.test(text) || /^称:?/.test(text) || /^名.?[:]/.test(text)
}

const nameAt = (sheet: Sheet, line: Line): Finding<string> | null => {
  const own = nameIn(line)
  if (own !== null) return own
  const next = toTheRight(sheet, line, 12).find((other) => nameIn(other) !== null)
  return next === undefined ? null : nameIn(next)
}

const nameIn = (line: Line): Finding<string> | null => {
  const name = cleaned(
    plain(line.text)
      .replace(/\s+/g, '')
      .replace(/^(购买方|销售方|购|销|售|买|方)?名.{0,2}称[:;.]?|^称[:;.]?|^名.?:/, ''),
  )
  return name.length < 2 ||
    NAME_LABEL.test(name) ||
    /^[\d*]+$/.test(name) ||
    /识别号|地址|信息|密码/.test(name)
    ? null
    : findingIn(line, name)
}

const cleaned = (name: string): string => name.replace(/^[:;,.·\-_]+|[:;,.·\-_]+$/g, '')

const namedBy = (sheet: Sheet, label: RegExp): Finding<string> | null => {
  for (const line of sheet.lines) {
    const text = dense(line.text)
    if (!label.test(text)) continue
    const own = cleaned(text.replace(label, ''))
    if (own.length >= 2) return findingIn(line, own)
    const next = toTheRight(sheet, line, 12)[0]
    if (next !== undefined) return findingIn(next, cleaned(dense(next.text)))
  }
  return null
}

/** Without a label: a firm's name where the seller stands. */
const likelyFirm = (sheet: Sheet, kind: InvoiceKind): Finding<string> | null => {
  const firms = sheet.lines.filter((line) => {
    const { x, y } = standing(sheet, line)
    const stands = isDigital(kind) ? x > 0.45 && y < 0.45 : y > 0.6
    return stands && FIRM.test(cleaned(dense(line.text))) && rowOf(sheet, line).length < 8
  })
  const [first] = firms
  return first === undefined ? null : findingIn(first, cleaned(dense(first.text)).replace(/^.*称:?/, ''), 0.8)
}
