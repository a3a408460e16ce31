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
import { textModels } from './text/models'
import { readPage } from './text/read-page'

/** More pixels than this hold no more of a page's text. */
const TEXT_SIDE = 2400
/** Sides at which text is looked for: most is found at the first; small or faint text needs the second. */
const COARSE = 960
const FINE = 1440

interface Look {
  sheet: SheetReading
  reading: InvoiceReading
}

/** QR code, then recognised text, with a finer look where the first left something open. */
export const readPicture = async (picture: Picture, occasion: Occasion): Promise<InvoiceReading> => {
  const qr = firstInvoice(await decodeCodes(picture))
  const shrunk = await atMost(picture, TEXT_SIDE)
  const coarse = await look(shrunk, COARSE, null, qr, occasion)
  if (isComplete(coarse.sheet) && !hasDisagreement(coarse.reading)) return coarse.reading
  occasion.stillTime()
  return (await look(shrunk, FINE, coarse, qr, occasion)).reading
}

const look = async (
  picture: Picture,
  side: number,
  before: Look | null,
  qr: InvoiceQr | null,
  occasion: Occasion,
): Promise<Look> => {
  const models = await textModels(occasion.threads)
  const page = await readPage(models, picture, side)
  const read = readSheet(page.lines, qr?.kind ?? null)
  const again = await lookAgain(models, page, read)
  const sheet = before === null ? read : surer(before.sheet, read)
  const secondLook: SecondLook = before === null ? again : { ...again, ...agreement(before.sheet, read) }
  return { sheet, reading: combine(sheet, { ...occasion, qr, secondLook, source: 'text' }) }
}

const firstInvoice = (codes: readonly string[]): InvoiceQr | null =>
  codes.map(readInvoiceQr).find((qr) => qr !== null) ?? null

/** A finer look may settle what a coarse one misread. */
const hasDisagreement = ({ checks }: InvoiceReading): boolean =>
  checks.some(({ name, agrees }) => !agrees && name !== 'notInFuture')
