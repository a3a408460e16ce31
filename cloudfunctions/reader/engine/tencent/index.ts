import { combine } from '@/domain/invoice/combine'
import { readInvoiceQr } from '@/domain/invoice/qr'
import { isComplete, type SheetReading } from '@/domain/invoice/read-sheet'
import { decodeCodes } from '../../code/decode-codes'
import { encodeJpeg } from '../../file/encode-jpeg'
import { Refused } from '../../file/refused'
import { atMost } from '../../file/resize'
import type { Engine } from '../engine'
import { type Ask, createAsk, type TencentOptions } from './ask'
import { generalReading } from './general-invoice'
import { nothingRead } from './values'
import { vatReading } from './vat-invoice'

/** The service takes pictures of at most 10 MB in base64; this side at this quality stays far below. */
const SIDE = 3000

/**
 * Tencent's text recognition: VatInvoiceOCR first, and where that knows no such invoice or leaves a key field
 * open, RecognizeGeneralInvoice. https://cloud.tencent.com/document/api/866/36210
 */
export const createTencentEngine = (options: TencentOptions): Engine => {
  const ask = createAsk(options)
  return {
    readPicture: async (picture, occasion) => {
      const qr = (await decodeCodes(picture)).map(readInvoiceQr).find((found) => found !== null) ?? null
      // encoded anew: nothing that rode along in the file leaves the house
      const jpeg = await encodeJpeg(await atMost(picture, SIDE))
      const sheet = await recognised(ask, jpeg.toString('base64'))
      return combine(sheet, { ...occasion, qr, secondLook: {}, source: 'service' })
    },
  }
}

const recognised = async (ask: Ask, base64: string): Promise<SheetReading> => {
  const vat = await ask('VatInvoiceOCR', { ImageBase64: base64 })
  const first = vat.ok ? vatReading(vat.answer) : null
  if (first !== null && isComplete(first)) return first
  if (!vat.ok && vat.refusal !== null) throw new Refused(vat.refusal)
  const general = await ask('RecognizeGeneralInvoice', { ImageBase64: base64 })
  if (!general.ok && general.refusal !== null && first === null) throw new Refused(general.refusal)
  const second = general.ok ? generalReading(general.answer) : null
  return second ?? first ?? nothingRead
}
