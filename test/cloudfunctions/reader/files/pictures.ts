import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { crc32 } from './crc'

export const blank = (width: number, height: number, background = '#eee') =>
  sharp({ create: { width, height, channels: 3, background } })

export const jpeg = (width = 640, height = 480): Promise<Buffer> => blank(width, height).jpeg().toBuffer()
export const png = (width = 640, height = 480): Promise<Buffer> => blank(width, height).png().toBuffer()

export const firstHalf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.subarray(0, bytes.length >> 1))

/** Noise, so that no half of it is whole. */
export const noisyJpeg = (width: number, height: number): Promise<Buffer> => {
  const data = Buffer.alloc(width * height * 3, 0).map((_, at) => (at * 7919) % 251)
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg()
    .toBuffer()
}

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const header = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([8, 0, 0, 0, 0], 8)
  return chunk('IHDR', data)
}

/** A grey PNG of so many pixels, all black: some kilobytes that unfold to as many bytes. */
export const bombPng = (width: number, height: number): Buffer =>
  Buffer.concat([
    SIGNATURE,
    header(width, height),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])

/** A head that promises pixels which never come. */
export const promisingPng = (width: number, height: number): Buffer =>
  Buffer.concat([SIGNATURE, header(width, height), chunk('IDAT', deflateSync(Buffer.alloc(64)))])

/** Two frames, as browsers play them. */
export const animatedPng = (): Buffer => {
  const control = Buffer.alloc(8)
  control.writeUInt32BE(2, 0)
  return Buffer.concat([
    SIGNATURE,
    header(300, 300),
    chunk('acTL', control),
    chunk('IDAT', deflateSync(Buffer.alloc(301 * 300))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export const animatedWebp = async (): Promise<Buffer> => {
  const frames = await Promise.all(['#f00', '#0f0'].map((color) => blank(300, 300, color).png().toBuffer()))
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
}

/** The size in a JPEG's frame header, written over. */
export const withJpegSize = (bytes: Buffer, width: number, height: number): Buffer => {
  const copy = Buffer.from(bytes)
  const at = copy.indexOf(Buffer.from([0xff, 0xc0]))
  copy.writeUInt16BE(height, at + 5)
  copy.writeUInt16BE(width, at + 7)
  return copy
}
