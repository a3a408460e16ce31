import type { Picture } from '../file/picture'
import { loadSharp } from '../from-disk'
import type { Point, Quad } from './quad'

/** Turned clockwise by so many degrees. */
export type Turn = 0 | 90 | 180 | 270

export const turned = async (picture: Picture, turn: Turn): Promise<Picture> => {
  if (turn === 0) return picture
  const { data, info } = await loadSharp()(picture.data, {
    raw: { width: picture.width, height: picture.height, channels: 3 },
  })
    .rotate(turn)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Where a point of the turned picture was before. @param size of the turned picture */
export const turnedBack = (turn: Turn, { width, height }: { width: number; height: number }) => {
  const back: Record<Turn, (point: Point) => Point> = {
    0: (point) => point,
    90: ({ x, y }) => ({ x: y, y: width - x }),
    180: ({ x, y }) => ({ x: width - x, y: height - y }),
    270: ({ x, y }) => ({ x: height - y, y: x }),
  }
  return back[turn]
}

export const upsideDown = (
  [tl, tr, br, bl]: Quad,
  { width, height }: { width: number; height: number },
): Quad => {
  const turn = ({ x, y }: Point): Point => ({ x: width - x, y: height - y })
  return [turn(br), turn(bl), turn(tl), turn(tr)]
}

/** The same line read from its other end. */
export const fromTheOtherEnd = ([tl, tr, br, bl]: Quad): Quad => [br, bl, tl, tr]
