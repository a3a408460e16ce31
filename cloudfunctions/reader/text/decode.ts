export interface Decoded {
  text: string
  /** Mean and least likelihood of its characters. */
  confidence: number
  weakest: number
}

/** A gap is marked by a space from this many times the usual pitch of characters. */
const GAP = 2.6

/**
 * Text from the recogniser's scores: at each step the likeliest class, repeated ones taken once (CTC). Where two
 * characters stand far apart a space goes in, since values of two columns can share a line.
 * @param offset where this line's scores begin @param steps how many steps hold the line
 */
export const decode = (
  scores: Float32Array,
  offset: number,
  steps: number,
  classes: number,
  alphabet: readonly string[],
): Decoded => {
  const characters: { character: string; score: number; step: number }[] = []
  let last = 0
  for (let step = 0; step < steps; step++) {
    const { best, score } = likeliest(scores, offset + step * classes, classes)
    if (best !== 0 && best !== last) characters.push({ character: alphabet[best] ?? '', score, step })
    last = best
  }
  if (characters.length === 0) return { text: '', confidence: 0, weakest: 0 }
  const said = characters.filter(({ character }) => character.trim() !== '')
  return {
    text: spaced(characters),
    confidence: said.reduce((sum, { score }) => sum + score, 0) / Math.max(1, said.length),
    weakest: said.reduce((least, { score }) => Math.min(least, score), 1),
  }
}

const likeliest = (scores: Float32Array, from: number, classes: number): { best: number; score: number } => {
  let best = 0
  let score = -1
  for (let at = 0; at < classes; at++) {
    const here = scores[from + at] ?? 0
    if (here > score) {
      score = here
      best = at
    }
  }
  return { best, score }
}

const spaced = (characters: readonly { character: string; step: number }[]): string => {
  const pitches = characters
    .slice(1)
    .map(({ step }, at) => step - (characters[at]?.step ?? 0))
    .sort((a, b) => a - b)
  const usual = Math.max(2, pitches[pitches.length >> 1] ?? 0)
  return characters
    .map(({ character, step }, at) => {
      const before = characters[at - 1]
      return before !== undefined && step - before.step > usual * GAP ? ` ${character}` : character
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
