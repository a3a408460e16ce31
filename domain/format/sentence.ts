/** What a person typed, as a sentence: with a full stop unless it has an end of its own. */
export const sentence = (words: string): string => (/[。！？!?.…]$/.test(words) ? words : `${words}。`)
