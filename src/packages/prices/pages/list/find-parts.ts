import type { ListedPart } from '@/contract/customer/price'
import { familyLabel } from '@/contract/product/part-family'

/** The parts whose name, kind or model is meant; all of them where nothing is written. */
export const findParts = (parts: readonly ListedPart[], wanted: string): ListedPart[] => {
  const words = plain(wanted).split(' ').filter(Boolean)
  return parts.filter((part) => {
    const said = plain(`${part.name} ${familyLabel[part.family]} ${part.models.join(' ')}`)
    return words.every((word) => said.includes(word))
  })
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[-–—_.·]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
