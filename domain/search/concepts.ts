import { lexicon } from './lexicon'

interface Form {
  readonly text: string
  readonly concepts: readonly string[]
}

/** The concepts a text speaks of, each once, in the order they come. The longest word at a place counts. */
export const conceptsIn = (text: string): string[] => {
  const found = new Set<string>()
  for (let at = 0; at < text.length; ) {
    const form = longestAt(text, at)
    for (const concept of form?.concepts ?? []) found.add(concept)
    at += form === undefined ? 1 : Math.max(1, form.text.length - OVERLAP)
  }
  return [...found]
}

/** Pairs of characters that occur in the words of a concept of ours. */
export const knownPairs = (): string[] => forms.flatMap(({ text }) => pairsOf(text))

/** Each character with the one after it. */
export const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))

/** A word may begin with the last character of the one before it: 吹风口 holds 吹风 and 风口. */
const OVERLAP = 1

const longestAt = (text: string, at: number): Form | undefined =>
  byFirst.get(text.charAt(at))?.find((form) => text.startsWith(form.text, at))

const forms: readonly Form[] = (() => {
  const conceptsOf = new Map<string, string[]>()
  for (const [concept, words] of Object.entries(lexicon))
    for (const word of words.split(' ')) {
      const known = conceptsOf.get(word)
      if (known === undefined) conceptsOf.set(word, [concept])
      else if (!known.includes(concept)) known.push(concept)
    }
  return [...conceptsOf].map(([text, concepts]) => ({ text, concepts }))
})()

const byFirst: ReadonlyMap<string, readonly Form[]> = (() => {
  const index = new Map<string, Form[]>()
  for (const form of [...forms].sort((a, b) => b.text.length - a.text.length)) {
    const first = form.text.charAt(0)
    const list = index.get(first)
    if (list === undefined) index.set(first, [form])
    else list.push(form)
  }
  return index
})()
