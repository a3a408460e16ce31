import { loadSharp } from '../from-disk'
import type { FileKind } from './kind'
import { limits } from './limits'
import type { Picture } from './picture'
import { Refused, saidBy } from './refused'

/** What sharp calls what the first bytes said; anything else is a file in disguise. */
const FORMATS: Partial<Record<FileKind, string>> = { jpeg: 'jpeg', png: 'png', webp: 'webp', heic: 'heif' }

/**
 * Pixels as people see them: turned as the camera noted, on white, in sRGB. Only pixels come through: EXIF, tails
 * and scripts stay behind.
 * @throws Refused
 */
export const decodePicture = async (bytes: Uint8Array, kind: FileKind): Promise<Picture> => {
  const sharp = loadSharp()
  const open = () =>
    sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error', sequentialRead: true, animated: false })
  const head = await open()
    .metadata()
    .catch((cause: unknown) => {
      throw asRefusal(cause, kind)
    })
  if (head.format !== FORMATS[kind]) throw new Refused('FILE_KIND_NOT_ALLOWED')
  if ((head.pages ?? 1) > 1 || (kind === 'png' && isAnimatedPng(bytes))) throw new Refused('PICTURE_ANIMATED')
  if (head.width * head.height > limits.pixels) throw new Refused('PICTURE_TOO_MANY_PIXELS')
  if (Math.min(head.width, head.height) < limits.leastSide) throw new Refused('PICTURE_TOO_SMALL')
  const { data, info } = await open()
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => {
      throw asRefusal(cause, kind)
    })
  if (info.channels === 3) return { data, width: info.width, height: info.height }
  return { data: threefold(data), width: info.width, height: info.height }
}

const asRefusal = (cause: unknown, kind: FileKind): Refused => {
  if (/pixel limit/i.test(saidBy(cause).message)) return new Refused('PICTURE_TOO_MANY_PIXELS', { cause })
  // sharp's own build has no decoder for HEVC, which is patented; a platform's may have
  return new Refused(kind === 'heic' ? 'HEIC_NOT_READABLE' : 'FILE_DAMAGED', { cause })
}

/** An animated PNG says so in a chunk before its pixels. */
const isAnimatedPng = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const at = head.indexOf('acTL')
  return at > 0 && (head.indexOf('IDAT') < 0 || at < head.indexOf('IDAT'))
}

const threefold = (grey: Buffer): Buffer => {
  const rgb = Buffer.alloc(grey.length * 3)
  for (let at = 0; at < grey.length; at++) rgb.fill(grey[at] ?? 0, at * 3, at * 3 + 3)
  return rgb
}
