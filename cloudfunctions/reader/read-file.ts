import type { InvoiceReading } from '@/contract/reader/invoice'
import type { Engine } from './engine/engine'
import { decodePicture } from './file/decode-picture'
import { fileKind } from './file/kind'
import { limits } from './file/limits'
import { Refused } from './file/refused'
import type { Occasion } from './occasion'
import { readOfd } from './read-ofd'
import { readPdf } from './read-pdf'

/**
 * Reads an invoice from whatever a person sent, by what the bytes are.
 * @throws Refused with a code for every file that can't be read
 */
export const readFile = async (
  engine: Engine,
  bytes: Uint8Array,
  occasion: Occasion,
): Promise<InvoiceReading> => {
  if (bytes.length === 0) throw new Refused('FILE_EMPTY')
  if (bytes.length > limits.fileBytes) throw new Refused('FILE_TOO_LARGE')
  const kind = fileKind(bytes)
  switch (kind) {
    case null:
      throw new Refused('FILE_KIND_NOT_ALLOWED')
    case 'zip':
      return readOfd(bytes, occasion)
    case 'pdf':
      return readPdf(engine, bytes, occasion)
    default:
      return engine.readPicture(await decodePicture(bytes, kind), occasion)
  }
}
