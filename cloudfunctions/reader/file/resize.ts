import { loadSharp } from '../from-disk'
import type { Picture } from './picture'

/** Shrunk until neither side is longer; never enlarged. */
export const atMost = async (picture: Picture, side: number): Promise<Picture> => {
  if (Math.max(picture.width, picture.height) <= side) return picture
  const { data, info } = await loadSharp()(picture.data, {
    raw: { width: picture.width, height: picture.height, channels: 3 },
  })
    .resize(side, side, { fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
