import { create } from 'qrcode'

/**
 * A link as a QR code: rows of `0` and `1`. Level M, since a card on a screen or in an album isn't scratched as a
 * label is.
 */
export const codeOfLink = (link: string): string[] => {
  const { size, data } = create(link, { errorCorrectionLevel: 'M' }).modules
  return Array.from({ length: size }, (_, row) =>
    Array.from(data.subarray(row * size, (row + 1) * size), (dark) => (dark ? '1' : '0')).join(''),
  )
}
