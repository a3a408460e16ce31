import type { LabelReading } from '@/contract/reader/label'
import { readLabel } from '@/domain/invoice/label'
import { decodeCodes } from './code/decode-codes'
import { decodePicture } from './file/decode-picture'
import { fileKind } from './file/kind'
import { limits } from './file/limits'
import { Refused } from './file/refused'
import { atMost } from './file/resize'
import type { Occasion } from './occasion'
import { textModels } from './text/models'
import { readPage } from './text/read-page'

const SIDE = 1600
const LOOK = 960

/**
 * Model and serial from a photo of the name plate or the box's label.
 * @throws Refused
 */
export const readLabelFile = async (bytes: Uint8Array, occasion: Occasion): Promise<LabelReading> => {
  if (bytes.length === 0) throw new Refused('FILE_EMPTY')
  if (bytes.length > limits.fileBytes) throw new Refused('FILE_TOO_LARGE')
  const kind = fileKind(bytes)
  if (kind === null || kind === 'pdf' || kind === 'zip') throw new Refused('FILE_KIND_NOT_ALLOWED')
  const picture = await decodePicture(bytes, kind)
  const codes = await decodeCodes(picture)
  occasion.stillTime()
  const { lines } = await readPage(await textModels(occasion.threads), await atMost(picture, SIDE), LOOK)
  return readLabel(codes, lines, occasion.models)
}
