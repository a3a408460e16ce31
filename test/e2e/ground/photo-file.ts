import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type PictureName, pictureBytes } from '@/local/demo/pictures'

/** A picture of the demo as a file that a file chooser can take. @returns its path */
export const writePhoto = (name: PictureName): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'e2e-photo-')), `${name}.jpg`)
  writeFileSync(file, pictureBytes(name))
  return file
}
