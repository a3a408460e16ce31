import { soundsLike } from './sounds'

/** At most that many characters of a question are taken for slips. */
const MOST_SLIPS = 3

interface Slip {
  readonly text: string
  readonly gain: number
}

/**
 * The text with its likely slips mended: where a character makes no known word with either neighbour, but one that
 * sounds alike does (`取销` → `取消`, `照名灯` → `照明灯`).
 * @param isKnown whether these two characters stand together in words of the house
 */
export const mend = (text: string, isKnown: (pair: string) => boolean): string => {
  let mended = text
  for (let slips = 0; slips < MOST_SLIPS; slips++) {
    const best = slipsIn(mended, isKnown).reduce<Slip | undefined>(
      (most, slip) => (most === undefined || slip.gain > most.gain ? slip : most),
      undefined,
    )
    if (best === undefined) return mended
    mended = best.text
  }
  return mended
}

const slipsIn = (text: string, isKnown: (pair: string) => boolean): Slip[] => {
  const slips: Slip[] = []
  for (let at = 0; at < text.length; at++) {
    const own = text.charAt(at)
    const others = soundsLike(own)
    if (others === '') continue
    const before = neighbour(text, at - 1)
    const after = neighbour(text, at + 1)
    const known = (character: string): number =>
      Number(before !== '' && isKnown(before + character)) +
      Number(after !== '' && isKnown(character + after))
    if (known(own) > 0) continue
    for (const other of others) {
      const gain = known(other)
      if (gain > 0) slips.push({ text: text.slice(0, at) + other + text.slice(at + 1), gain })
    }
  }
  return slips
}

const neighbour = (text: string, at: number): string => text.charAt(at).trim()
