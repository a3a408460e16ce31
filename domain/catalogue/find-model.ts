import type { Catalogue } from '@/contract/product/catalogue'

export interface FoundModel {
  model: string
  /** False: one character differs, so the customer confirms it. */
  exact: boolean
}

/**
 * The model that a line of an invoice, a nameplate or a person names, tolerant of one wrong, missing or added
 * character. Null for none, and for two that are as near: guessing would be worse than asking.
 */
export const findModel = (text: string, { models }: Catalogue): FoundModel | null => {
  const words = wordsOf(text)
  const exact = models.filter(({ model }) => words.includes(model))
  const [one, ...others] = exact
  if (one !== undefined) return others.length === 0 ? { model: one.model, exact: true } : null
  const near = models.filter(({ model }) => words.some((word) => isOneApart(word, model)))
  const [nearest, ...rivals] = near
  return nearest === undefined || rivals.length > 0 ? null : { model: nearest.model, exact: false }
}

/** Runs of letters and figures with at least a figure in them, dashes taken out, blanks between two runs too. */
const wordsOf = (text: string): string[] => {
  const plain = text.slice(0, 500).normalize('NFKC').toUpperCase()
  const runs = plain.replace(/[-–—_./]/g, '').match(/[A-Z0-9]+/g) ?? []
  const joined = plain.replace(/[-–—_./\s]/g, '').match(/[A-Z0-9]+/g) ?? []
  return [...new Set([...runs, ...joined])].filter((word) => /\d/.test(word))
}

const isOneApart = (word: string, model: string): boolean => {
  if (word.length === model.length) return [...word].filter((sign, at) => sign !== model[at]).length === 1
  const [shorter, longer] = word.length < model.length ? [word, model] : [model, word]
  if (longer.length - shorter.length !== 1) return false
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter)
}
