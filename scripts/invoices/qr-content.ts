import type { Content } from './content'
import { yuan } from './yuan'

const TYPES = {
  electronicOrdinary: '10',
  special: '01',
  ordinary: '04',
  roll: '11',
  digitalSpecial: '31',
  digitalOrdinary: '32',
  plain: '',
} as const

/** What the tax office's QR code says; null for receipts. */
export const qrContent = (content: Content): string | null => {
  const { kind, code, number, date, check } = content
  if (kind === 'plain') return null
  const isDigital = kind === 'digitalSpecial' || kind === 'digitalOrdinary'
  const amount = yuan(isDigital ? content.amountIncFen : content.amountExFen)
  const last = number.slice(-4).split('').reverse().join('').replace(/7/g, 'A')
  return `01,${TYPES[kind]},${code ?? ''},${number},${amount},${date.replace(/-/g, '')},${check ?? ''},${last},`
}
