import { amountsIn } from '@/domain/invoice/amount'
import { type KeyField, keyFields, type SecondLook, toldTwice } from '@/domain/invoice/checks'
import { dayIn } from '@/domain/invoice/day'
import type { Finding } from '@/domain/invoice/finding'
import type { InvoiceQr } from '@/domain/invoice/qr'
import type { SheetReading } from '@/domain/invoice/read-sheet'
import { asDigits } from '@/domain/invoice/text'
import type { TextModels } from './models'
import { heightOf, type Point, type Quad } from './quad'
import type { Page, ReadLine } from './read-page'
import { recogniseText } from './recognise'

/** Cut a little wider and lower: another sampling of the same ink, so that a chance error shows. */
const WIDER = 0.18
const LOWER = 0.06

/**
 * Reads the lines of the key fields once more, cut differently, and says which still say the same. Those that a code
 * or the words of the sum have told apart from the eye need no second look.
 */
export const lookAgain = async (
  models: TextModels,
  page: Page,
  sheet: SheetReading,
  qr: InvoiceQr | null,
): Promise<SecondLook> => {
  const told = toldTwice(sheet, qr)
  const asked = keyFields.flatMap((key) => {
    if (told[key]) return []
    const finding: Finding<string | number> | null = sheet[key]
    const line = page.lines.find((each) => each === finding?.line)
    return finding === null || line === undefined ? [] : [{ key, value: finding.value, line }]
  })
  const texts = await recogniseText(
    models,
    page.picture,
    asked.map(({ line }) => recut(line)),
  )
  const looked = Object.fromEntries(
    asked.map(({ key, value }, at) => [key, saysTheSame(texts[at]?.text ?? '', key, value)]),
  )
  return { ...looked, ...told }
}

const recut = ({ quad }: ReadLine): Quad => {
  const [tl, tr, br, bl] = quad
  const by = heightOf(quad) * WIDER
  const down = unit(tl, bl)
  const along = unit(tl, tr)
  const move = (point: Point, a: number, d: number): Point => ({
    x: point.x + along.x * a * by + down.x * (d * by + heightOf(quad) * LOWER),
    y: point.y + along.y * a * by + down.y * (d * by + heightOf(quad) * LOWER),
  })
  return [move(tl, -1, -1), move(tr, 1, -1), move(br, 1, 1), move(bl, -1, 1)]
}

const unit = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

const saysTheSame = (text: string, key: KeyField, value: string | number): boolean => {
  if (key === 'inc') return amountsIn(text).some(({ fen }) => fen === value)
  if (key === 'date') return dayIn(text) === value
  // "No 00648087": glued together the o would become another digit in front
  return [text, ...text.split(/\s+/)].some((part) => numbersIn(part).includes(String(value)))
}

const numbersIn = (text: string): readonly string[] => asDigits(text).match(/\d+/g) ?? []
