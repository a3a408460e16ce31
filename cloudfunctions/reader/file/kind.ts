export type FileKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf' | 'zip'

const HEIF_BRANDS = new Set(['heic', 'heix', 'heif', 'mif1', 'msf1', 'hevc', 'hevx'])

/** What a file is by its first bytes; its name and the type that was sent along say nothing. */
export const fileKind = (bytes: Uint8Array): FileKind | null => {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (asciiAt(bytes, 0, 4) === 'RIFF' && asciiAt(bytes, 8, 4) === 'WEBP') return 'webp'
  if (asciiAt(bytes, 4, 4) === 'ftyp' && HEIF_BRANDS.has(asciiAt(bytes, 8, 4))) return 'heic'
  if (asciiAt(bytes, 0, 5) === '%PDF-') return 'pdf'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip'
  return null
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte)

const asciiAt = (bytes: Uint8Array, from: number, count: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + count))
