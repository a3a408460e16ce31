import type { InvoiceReading } from '@/contract/reader/invoice'
import { agreement, type SecondLook } from '@/domain/invoice/checks'
import { combine } from '@/domain/invoice/combine'
import { type InvoiceQr, readInvoiceQr } from '@/domain/invoice/qr'
import { isComplete, readSheet, type SheetReading } from '@/domain/invoice/read-sheet'
import { surer } from '@/domain/invoice/surer'
import { decodeCodes } from './code/decode-codes'
import type { Picture } from './file/picture'
import { atMost } from './file/resize'
import type { Occasion } from './occasion'
import { lookAgain } from './text/look-again'
import { type TextModels, textModels } from './text/models'
import { type Page, readPage } from './text/read-page'
import { cutOut, inWhole, partWithText } from './text/zoom'

/** More pixels than this hold no more of a page's text. */
const TEXT_SIDE = 2400
/** Sides at which text is looked for: most is found at the first; small or faint text needs the second. */
const COARSE = 960
const FINE = 1280

interface Look {
  page: Page
  sheet: SheetReading
  reading: InvoiceReading
}

/** QR code, then recognised text, with a nearer look where the first left something open. */
export const readPicture = async (picture: Picture, occasion: Occasion): Promise<InvoiceReading> => {
  const qr = firstInvoice(await decodeCodes(picture))
  const models = await textModels(occasion.threads)
  const far = await judged(
    models,
    await readPage(models, await atMost(picture, TEXT_SIDE), COARSE),
    null,
    qr,
    occasion,
  )
  if (isComplete(far.sheet) && !hasDisagreement(far.reading)) return far.reading
  occasion.stillTime()
  const part = partWithText(far.page.lines)
  const near = await readPage(models, await atMost(await cutOut(picture, part), TEXT_SIDE), FINE)
  for (const line of near.lines) if (line.place !== null) line.place = inWhole(line.place, part)
  return (await judged(models, near, far.sheet, qr, occasion)).reading
}

const judged = async (
  models: TextModels,
  page: Page,
  before: SheetReading | null,
  qr: InvoiceQr | null,
  occasion: Occasion,
): Promise<Look> => {
  const read = readSheet(page.lines, qr?.kind ?? null)
  const again = await lookAgain(models, page, read, qr)
  const sheet = before === null ? read : surer(before, read)
  const secondLook: SecondLook = before === null ? again : { ...again, ...agreement(before, read) }
  return { page, sheet, reading: combine(sheet, { ...occasion, qr, secondLook, source: 'text' }) }
}

const firstInvoice = (codes: readonly string[]): InvoiceQr | null =>
  codes.map(readInvoiceQr).find((qr) => qr !== null) ?? null

/** A finer look may settle what a coarse one misread. */
const hasDisagreement = ({ checks }: InvoiceReading): boolean =>
  checks.some(({ name, agrees }) => !agrees && name !== 'notInFuture')
