/** A concept's name, and the words it goes by, set apart by spaces. */
export type Lexicon = Readonly<Record<string, string>>
