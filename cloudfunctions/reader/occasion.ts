/** What a reading is done with and by when. */
export interface Occasion {
  /** The calendar day in China, `2026-03-14`. */
  today: string
  /** The catalogue's models. */
  models: readonly string[]
  /** Threads of the processor for the text models. */
  threads: number
  /** Throws where the time for this file is used up. */
  stillTime(): void
}
