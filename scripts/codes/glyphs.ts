import sharp from 'sharp'
import { type Bitmap, fillBlack } from './bitmap'
import { type FontName, fontFile } from './fonts'
import { DPI } from './label-sheet'

/** Runs of ink in a text's own box, from its upper left. */
interface Ink {
  width: number
  height: number
  runs: { x: number; y: number; length: number }[]
}

const drawn = new Map<string, Promise<Ink>>()

/** The ink of a text; each text is set once however often it is printed. */
export const inkOf = (text: string, font: FontName, points: number): Promise<Ink> => {
  const key = `${font} ${points} ${text}`
  const known = drawn.get(key) ?? setText(text, font, points)
  drawn.set(key, known)
  return known
}

/** Puts a text's ink there, its upper left at `x`, `y` in dots. */
export const putInk = (bitmap: Bitmap, { runs }: Ink, x: number, y: number): void => {
  for (const run of runs) fillBlack(bitmap, x + run.x, y + run.y, run.length, 1)
}

const setText = async (text: string, font: FontName, points: number): Promise<Ink> => {
  // the family's name inside the files; any other is set in whatever the machine has
  const family = `Noto Sans S Chinese ${font === 'medium' ? 'Medium' : 'Regular'}`
  const { data, info } = await sharp({
    text: { text, font: `${family} ${points}`, fontfile: fontFile[font], dpi: DPI },
  })
    .toColourspace('b-w')
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const runs: Ink['runs'] = []
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; ) {
      let length = 0
      while (x + length < width && (data[y * width + x + length] ?? 0) > 127) length++
      if (length > 0) runs.push({ x, y, length })
      x += length + 1
    }
  }
  return { width, height, runs }
}
