import type { LabelReading } from '@/contract/reader/label'
import type { Line } from './line'
import { matchModel } from './model-match'
import { plain } from './text'

const SERIAL = /^[0-9A-Z][0-9A-Z-]{7,31}$/
/** A box code is a link to the product. */
const LINK = /\/p\/([0-9A-Za-z-]{8,32})(?:[?#]|$)/
const SERIAL_LABEL = /(?:S\/?N|SERIAL(?:NO)?|序列号|产品编号|机身号|出厂编号|条码)[:.]*/i

/**
 * Model and serial of a product from a photo of its label: codes first, then what stands behind a label, then
 * whatever has a serial's shape.
 * @param codes what bar codes and QR codes in the picture say
 * @param models the catalogue's
 */
export const readLabel = (
  codes: readonly string[],
  lines: readonly Line[],
  models: readonly string[],
): LabelReading => {
  const fromCodes = codes.flatMap((code) => serialIn(LINK.exec(code)?.[1] ?? code))
  const texts = lines.map(({ text }) => plain(text).toUpperCase().replace(/\s+/g, ''))
  const fromText = [...texts.flatMap(behindLabel), ...texts.flatMap(serialIn)].filter((serial) =>
    /\d{4}/.test(serial),
  )
  const model = [...codes, ...lines.map(({ text }) => text)]
    .map((text) => matchModel(text, models))
    .find((found) => found !== null)
  const serials = [...new Set([...fromCodes, ...fromText])].filter(
    (serial) => serial !== model?.toUpperCase(),
  )
  return {
    model: model ?? null,
    serials,
    source: fromCodes.length > 0 ? 'code' : serials.length > 0 ? 'text' : null,
  }
}

const serialIn = (text: string): string[] => {
  const serial = text.trim().toUpperCase()
  return SERIAL.test(serial) ? [serial] : []
}

const behindLabel = (text: string): string[] => {
  const label = SERIAL_LABEL.exec(text)
  return label === null
    ? []
    : serialIn(/^[0-9A-Z-]+/.exec(text.slice(label.index + label[0].length))?.[0] ?? '')
}
