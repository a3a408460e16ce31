import type { Picture } from '../file/picture'
import { heightOf, type Quad, widthOf } from './quad'

/** What the recogniser looks at is this high. */
export const CROP_HEIGHT = 48
const NARROWEST = 16
const WIDEST = 1600

/** How wide a line becomes at that height. */
export const cropWidth = (quad: Quad): number => {
  const width = Math.ceil((widthOf(quad) * CROP_HEIGHT) / Math.max(1, heightOf(quad)))
  return Math.max(NARROWEST, Math.min(WIDEST, width))
}

/**
 * Lays one line straight into the recogniser's input: blue, green, red, each from -1 to 1. What is right of it
 * stays 0, which the model was trained to pass over.
 * @param into a plane of `rowWidth` × 48 for each channel, from `offset`
 */
export const layCrop = (
  { data, width: pictureWidth, height: pictureHeight }: Picture,
  [tl, tr, br, bl]: Quad,
  width: number,
  into: Float32Array,
  offset: number,
  rowWidth: number,
): void => {
  const plane = CROP_HEIGHT * rowWidth
  const stride = pictureWidth * 3
  for (let y = 0; y < CROP_HEIGHT; y++) {
    const v = (y + 0.5) / CROP_HEIGHT
    const left = { x: tl.x + (bl.x - tl.x) * v, y: tl.y + (bl.y - tl.y) * v }
    const right = { x: tr.x + (br.x - tr.x) * v, y: tr.y + (br.y - tr.y) * v }
    for (let x = 0; x < width; x++) {
      const u = (x + 0.5) / width
      const px = clamp(left.x + (right.x - left.x) * u - 0.5, pictureWidth - 1.001)
      const py = clamp(left.y + (right.y - left.y) * u - 0.5, pictureHeight - 1.001)
      const ix = px | 0
      const iy = py | 0
      const ax = px - ix
      const ay = py - iy
      const at = iy * stride + ix * 3
      for (let channel = 0; channel < 3; channel++) {
        const above = (data[at + channel] ?? 0) * (1 - ax) + (data[at + 3 + channel] ?? 0) * ax
        const below =
          (data[at + stride + channel] ?? 0) * (1 - ax) + (data[at + stride + 3 + channel] ?? 0) * ax
        into[offset + (2 - channel) * plane + y * rowWidth + x] = (above * (1 - ay) + below * ay) / 127.5 - 1
      }
    }
  }
}

const clamp = (value: number, most: number): number => (value < 0 ? 0 : value > most ? most : value)
