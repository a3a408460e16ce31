import type { InvoicePlace } from '@/contract/reader/invoice'
import type { Line } from '@/domain/invoice/line'
import type { Picture } from '../file/picture'
import { loadSharp } from '../from-disk'

/** Around the text, in fractions of the picture. */
const MARGIN = 0.03
/** Cutting away less than this gains nothing. */
const WORTH = 0.75

const WHOLE: InvoicePlace = { left: 0, top: 0, width: 1, height: 1 }

/** The part of a picture that holds text: an invoice in a screenshot of a telephone fills a third of it. */
export const partWithText = (lines: readonly Line[]): InvoicePlace => {
  const places = lines.flatMap(({ place }) => (place === null ? [] : [place]))
  if (places.length < 4) return WHOLE
  const left = Math.max(0, Math.min(...places.map((place) => place.left)) - MARGIN)
  const top = Math.max(0, Math.min(...places.map((place) => place.top)) - MARGIN)
  const right = Math.min(1, Math.max(...places.map((place) => place.left + place.width)) + MARGIN)
  const bottom = Math.min(1, Math.max(...places.map((place) => place.top + place.height)) + MARGIN)
  const part = { left, top, width: right - left, height: bottom - top }
  return part.width * part.height < WORTH && part.width > 0 && part.height > 0 ? part : WHOLE
}

export const cutOut = async (picture: Picture, part: InvoicePlace): Promise<Picture> => {
  if (part === WHOLE) return picture
  const { width, height } = picture
  const left = Math.floor(part.left * width)
  const top = Math.floor(part.top * height)
  const { data, info } = await loadSharp()(picture.data, { raw: { width, height, channels: 3 } })
    .extract({
      left,
      top,
      width: Math.max(1, Math.min(width - left, Math.ceil(part.width * width))),
      height: Math.max(1, Math.min(height - top, Math.ceil(part.height * height))),
    })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** A place in the part as a place in the whole. */
export const inWhole = (place: InvoicePlace, part: InvoicePlace): InvoicePlace => ({
  left: part.left + place.left * part.width,
  top: part.top + place.top * part.height,
  width: place.width * part.width,
  height: place.height * part.height,
})
