import path from 'node:path'
import type { InvoiceKind } from '@/contract/reader/invoice'
import { between, type Chance, chanceFrom, isTrue, pick } from './chance'
import { type Content, contentOf } from './content'
import { draw } from './layouts'
import { lookOf } from './layouts/look'
import { lit } from './light'
import { photographed } from './perspective'
import { blurred, type Raster, rendered, rotated, writeJpeg, writePng } from './raster'
import { yuan } from './yuan'

export type Condition = 'clean' | 'photo'

/** One line of labels.json; `kind`, `condition` and `seed` are for those who look into failures. */
export interface Label {
  file: string
  code: string | null
  number: string
  date: string
  /** Null where it isn't printed. */
  amount_ex: string | null
  amount_inc: string
  seller: string
  check: string | null
  kind: InvoiceKind
  condition: Condition
  seed: number
}

/** 数电票 are what customers hold now, so they make up half. */
const ORDER: readonly [InvoiceKind, ...InvoiceKind[]] = [
  'digitalOrdinary',
  'electronicOrdinary',
  'digitalSpecial',
  'ordinary',
  'digitalOrdinary',
  'special',
  'digitalOrdinary',
  'roll',
  'digitalSpecial',
  'plain',
]

/** One picture; the same seed makes the same one. @returns what is truly on it */
export const makePicture = async (seed: number, folder: string): Promise<Label> => {
  const chance = chanceFrom(seed * 7919 + 17)
  const kind = ORDER[seed % ORDER.length] ?? ORDER[0]
  const condition: Condition = Math.floor(seed / ORDER.length) % 2 === 0 ? 'clean' : 'photo'
  const content = contentOf(chance, kind)
  const look = lookOf(chance, kind === 'ordinary' || kind === 'special')
  const sheet = draw(content, look, chance)
  const name = `${String(seed).padStart(4, '0')}-${kind}-${condition}`
  const file =
    condition === 'clean'
      ? await writeClean(chance, sheet.svg(look.paper), folder, name)
      : await writePhoto(chance, sheet.svg(look.paper), sheet.width, folder, name)
  return labelOf(content, file, condition, seed)
}

const writeClean = async (chance: Chance, svg: string, folder: string, name: string): Promise<string> => {
  const page = await rendered(svg, between(chance, 0.85, 1.5))
  const isPng = isTrue(chance, 0.4)
  const file = `${name}.${isPng ? 'png' : 'jpg'}`
  if (isPng) await writePng(page, path.join(folder, file))
  else await writeJpeg(page, 80 + chance.below(15), path.join(folder, file))
  return file
}

const writePhoto = async (
  chance: Chance,
  svg: string,
  width: number,
  folder: string,
  name: string,
): Promise<string> => {
  const file = `${name}.jpg`
  const strength = between(chance, 0.4, 1)
  const page = await rendered(svg, between(chance, 1300, 2200) / Math.max(1000, width))
  const seen = await blurred(
    photographed(chance, page, strength),
    between(chance, 0.3, 1.1) * (page.width / 1700),
  )
  lit(chance, seen, strength)
  const held: Raster = await rotated(seen, isTrue(chance, 0.25) ? pick(chance, [90, 180, 270]) : 0)
  await writeJpeg(held, 45 + chance.below(31), path.join(folder, file))
  return file
}

const labelOf = (content: Content, file: string, condition: Condition, seed: number): Label => ({
  file,
  code: content.code,
  number: content.number,
  date: content.date,
  amount_ex: content.kind === 'roll' || content.kind === 'plain' ? null : yuan(content.amountExFen),
  amount_inc: yuan(content.amountIncFen),
  seller: content.seller.name,
  check: content.check,
  kind: content.kind,
  condition,
  seed,
})
