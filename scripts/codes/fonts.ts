import { createRequire } from 'node:module'
import path from 'node:path'

const entry = createRequire(__filename).resolve('@embedpdf/fonts-sc')
const folder = path.join(path.dirname(entry), '../fonts')

/** Carried along, so that a batch looks the same on each machine. */
export const fontFile = {
  regular: path.join(folder, 'NotoSansHans-Regular.otf'),
  medium: path.join(folder, 'NotoSansHans-Medium.otf'),
} as const
export type FontName = keyof typeof fontFile
