import { crc32, deflateSync } from 'node:zlib'
import { DPI } from './label-sheet'

/** Black on white, one bit a dot, rows padded to whole bytes: a sheet of A4 is 1 MB instead of 9. */
export interface Bitmap {
  width: number
  height: number
  bytesARow: number
  /** 1 is white, as PNG's grey of one bit has it. */
  bits: Buffer
}

export const whiteBitmap = (width: number, height: number): Bitmap => {
  const bytesARow = Math.ceil(width / 8)
  return { width, height, bytesARow, bits: Buffer.alloc(bytesARow * height, 0xff) }
}

/** Fills a rectangle that lies within. */
export const fillBlack = (
  { bits, bytesARow }: Bitmap,
  x: number,
  y: number,
  width: number,
  height: number,
): void => {
  for (let row = y; row < y + height; row++) {
    const begin = row * bytesARow
    for (let dot = x; dot < x + width; ) {
      const at = begin + (dot >> 3)
      if ((dot & 7) === 0 && dot + 8 <= x + width) {
        bits[at] = 0
        dot += 8
      } else {
        bits[at] = (bits[at] ?? 0) & ~(0x80 >> (dot & 7))
        dot++
      }
    }
  }
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * As a PNG of one bit a dot with its print size; https://www.w3.org/TR/png-3/. sharp writes 8 bits a dot and needs ten
 * times as long, which for a batch is the larger part of its time.
 */
export const toPng = ({ width, height, bytesARow, bits }: Bitmap): Buffer => {
  const rows = Buffer.alloc((bytesARow + 1) * height)
  for (let row = 0; row < height; row++)
    bits.copy(rows, row * (bytesARow + 1) + 1, row * bytesARow, (row + 1) * bytesARow)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const size = Buffer.alloc(9)
  const dotsAMetre = Math.round(DPI / 0.0254)
  size.writeUInt32BE(dotsAMetre, 0)
  size.writeUInt32BE(dotsAMetre, 4)
  size[8] = 1
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('pHYs', size),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
