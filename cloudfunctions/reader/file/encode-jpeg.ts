import { loadSharp } from '../from-disk'
import type { Picture } from './picture'

/** A picture as a JPEG that holds nothing but pixels. */
export const encodeJpeg = ({ data, width, height }: Picture): Promise<Buffer> =>
  loadSharp()(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 88 })
    .toBuffer()
