import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Drawn, not photographed: nobody's bathroom, nobody's face. */
const files = {
  heaterCold: 'heater-cold.jpg',
  heaterWarm: 'heater-warm.jpg',
  invoice: 'invoice.jpg',
  panel: 'panel.jpg',
  part: 'part.jpg',
  signature: 'signature.png',
  technician: 'technician.jpg',
} as const

export type PictureName = keyof typeof files

export const pictureBytes = (name: PictureName): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(path.join(__dirname, files[name])))
