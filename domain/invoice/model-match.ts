import { dense } from './text'

/** Signs that are misread for one another, in a model's name as well as on a screen. */
const ALIKE: readonly string[] = ['0OoQD', '1IlL|', '2Z', '5S', '8B', '6G', '9g', 'UV', 'CG']

/**
 * The catalogue's model that a goods line names, tolerant of one wrong character.
 * @param text as printed, in the line's name or its column for models
 * @returns null where none is named or two fit equally well
 */
export const matchModel = (text: string, models: readonly string[]): string | null => {
  const said = upper(text)
  const exact = models.filter((model) => standsIn(said, upper(model)))
  // "S366" stands in "S366PRO" too: the longest is meant
  if (exact.length > 0) return longest(exact)
  const near = models.filter((model) => model.length >= 4 && differsByOne(said, upper(model)))
  const alike = near.filter((model) => standsIn(folded(said), folded(upper(model))))
  const left = alike.length > 0 ? alike : near
  return left.length === 1 ? (left[0] ?? null) : null
}

const upper = (text: string): string =>
  dense(text)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, ' ')
const folded = (text: string): string =>
  [...text].map((sign) => ALIKE.find((signs) => signs.includes(sign))?.[0] ?? sign).join('')

const longest = (models: readonly string[]): string | null =>
  [...models].sort((a, b) => b.length - a.length)[0] ?? null

const standsIn = (text: string, model: string): boolean => {
  const packed = model.replace(/ /g, '')
  return text.split(' ').includes(packed) || (text.replace(/ /g, '').includes(packed) && packed.length >= 4)
}

/** One character replaced, added or left out, in a word of the text. */
const differsByOne = (text: string, model: string): boolean =>
  text.split(' ').some((word) => Math.abs(word.length - model.length) <= 1 && distanceOf(word, model) === 1)

const distanceOf = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[other.length] ?? 0
}
