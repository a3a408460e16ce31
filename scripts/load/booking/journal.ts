/** A place that somebody had: by what the customers themselves saw, never by what the database says. Epoch ms. */
export interface Taken {
  seatId: string
  /** A customer's hold, or a ticket. */
  by: string
  /** From when it may have been theirs: the request left. */
  from: number
  /** From when it surely was: the answer came. */
  sureFrom: number
  /** Until when it surely was; Infinity while it still is. */
  sureUntil: number
  /** Until when it may have been. */
  until: number
}

/** Somebody was told that there is no place. */
export interface Refused {
  from: number
  until: number
  /** Each of these windows was said to be full. */
  windows: readonly { key: string; capacity: number }[]
}

/** An attempt that a killed function left in doubt: for a moment it may have had one place in any of its windows. */
export interface Doubtful {
  from: number
  until: number
  windows: readonly string[]
}

/** What 64 customers wrote down of what they asked and were told. */
export interface Journal {
  taken: Taken[]
  refused: Refused[]
  doubtful: Doubtful[]
}

export const emptyJournal = (): Journal => ({ taken: [], refused: [], doubtful: [] })
