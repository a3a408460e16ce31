import { Inflate } from 'fflate'
import { limits } from './limits'
import { Refused } from './refused'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

interface Entry {
  name: string
  method: number
  packedBytes: number
  at: number
}

/**
 * The named entries of a zip, unpacked within limits: what the archive says of sizes is not believed, unpacking
 * stops as soon as too much comes out.
 * @param wants which entries, by name
 * @throws Refused
 */
export const unzip = (bytes: Uint8Array, wants: (name: string) => boolean): Map<string, Uint8Array> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const files = new Map<string, Uint8Array>()
  let total = 0
  try {
    for (const entry of entriesOf(view, bytes)) {
      if (!wants(entry.name)) continue
      const content = unpacked(bytes, view, entry)
      total += content.length
      if (total > limits.archiveBytes) throw new Refused('ARCHIVE_TOO_LARGE')
      files.set(entry.name, content)
    }
  } catch (cause) {
    if (cause instanceof Refused) throw cause
    throw new Refused('FILE_DAMAGED', { cause })
  }
  return files
}

const entriesOf = (view: DataView, bytes: Uint8Array): Entry[] => {
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.archiveEntries) throw new Refused('ARCHIVE_TOO_LARGE')
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== ENTRY) throw new Refused('FILE_DAMAGED')
    const nameBytes = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at
  throw new Refused('FILE_DAMAGED')
}

const unpacked = (bytes: Uint8Array, view: DataView, { at, method, packedBytes }: Entry): Uint8Array => {
  if (view.getUint32(at, true) !== LOCAL) throw new Refused('FILE_DAMAGED')
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(from, from + packedBytes)
  if (method === 0) {
    if (packed.length > limits.entryBytes) throw new Refused('ARCHIVE_TOO_LARGE')
    return packed
  }
  if (method !== 8) throw new Refused('FILE_DAMAGED')
  return inflated(packed)
}

const STEP = 16_384

const inflated = (packed: Uint8Array): Uint8Array => {
  const parts: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate((part) => {
    length += part.length
    if (length > limits.entryBytes) throw new Refused('ARCHIVE_TOO_LARGE')
    parts.push(part)
  })
  for (let at = 0; at < packed.length; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  return Buffer.concat(parts)
}
