import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const projectRoot = path.resolve(__dirname, '../..')

/** Pixels in RGB, row by row. */
export interface Raster {
  data: Buffer
  width: number
  height: number
}

/** The libraries under sharp read the places of fonts once, when they are loaded: so only after this is set. */
const withFonts = (): void => {
  const folder = path.join(projectRoot, '.cache', 'invoice-fonts')
  const packages = path.join(projectRoot, 'node_modules')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(packages, '@embedpdf/fonts-sc/fonts')}</dir>
  <dir>${path.join(packages, 'pdfjs-dist/standard_fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  )
  process.env.FONTCONFIG_PATH = folder
}

type Sharp = typeof import('sharp')['default']
let sharp: Sharp | undefined

const load = (): Sharp => {
  if (sharp !== undefined) return sharp
  withFonts()
  sharp = require('sharp') as Sharp
  // one picture at a time on one core: generating never takes the machine
  sharp.concurrency(1)
  return sharp
}

export const rendered = async (svg: string, scale: number): Promise<Raster> =>
  toRaster(load()(Buffer.from(svg), { density: 72 * scale }).flatten({ background: '#fff' }))

export const blurred = async (raster: Raster, sigma: number): Promise<Raster> =>
  sigma < 0.3 ? raster : toRaster(from(raster).blur(sigma))

export const rotated = async (raster: Raster, degrees: number): Promise<Raster> =>
  degrees === 0 ? raster : toRaster(from(raster).rotate(degrees))

export const writeJpeg = async (raster: Raster, quality: number, file: string): Promise<void> => {
  await from(raster).jpeg({ quality, chromaSubsampling: '4:2:0' }).toFile(file)
}

export const writePng = async (raster: Raster, file: string): Promise<void> => {
  await from(raster).png().toFile(file)
}

const from = ({ data, width, height }: Raster) => load()(data, { raw: { width, height, channels: 3 } })

const toRaster = async (picture: ReturnType<Sharp>): Promise<Raster> => {
  const { data, info } = await picture
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
