export interface Recognised {
  kind: 'image' | 'video' | 'document'
  extension: 'jpg' | 'png' | 'webp' | 'heic' | 'mp4' | 'mov' | 'pdf' | 'zip'
}

/**
 * What a file really is, by its first bytes; its name and its sender's word count for nothing.
 * @param head at least the first 32 bytes
 * @returns null for anything that isn't a photo, a video or an electronic invoice of the allowed kinds (SVG among them:
 * it can hold a script)
 */
export const recognise = (head: Uint8Array): Recognised | null => {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return { kind: 'image', extension: 'jpg' }
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return { kind: 'image', extension: 'png' }
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP')
    return { kind: 'image', extension: 'webp' }
  if (ascii(head, 0, 5) === '%PDF-') return { kind: 'document', extension: 'pdf' }
  // an OFD is a zip; what lies in it, the reader looks at
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return { kind: 'document', extension: 'zip' }
  // the first box's size stands before its name, and is small: text would stand there in a page
  if (ascii(head, 4, 8) !== 'ftyp' || head[0] !== 0 || head[1] !== 0) return null
  const brand = ascii(head, 8, 12)
  if (heicBrands.includes(brand)) return { kind: 'image', extension: 'heic' }
  if (brand === 'qt  ') return { kind: 'video', extension: 'mov' }
  return mp4Brands.includes(brand) ? { kind: 'video', extension: 'mp4' } : null
}

/** ISO base media brands (ISO/IEC 14496-12 and 23008-12) that phones write. */
const heicBrands = ['heic', 'heix', 'mif1', 'msf1']
const mp4Brands = [
  'isom',
  'iso2',
  'iso4',
  'iso5',
  'iso6',
  'mp41',
  'mp42',
  'avc1',
  'M4V ',
  'MSNV',
  '3gp4',
  '3gp5',
]

const startsWith = (head: Uint8Array, signature: readonly number[]): boolean =>
  head.length >= signature.length && signature.every((byte, at) => head[at] === byte)

const ascii = (head: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...head.slice(from, to))
