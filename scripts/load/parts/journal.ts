import type { Answer, Operation } from './operation'

/** What the storekeepers wrote down of what they asked and were told: never what the database says. */
export interface Journal {
  told: { operation: Operation; answer: Answer }[]
  /** Sent again, since the function died under it. */
  repeated: number
  /** Sent again, since too many wanted the same shelf. */
  busy: number
}

export const emptyJournal = (): Journal => ({ told: [], repeated: 0, busy: 0 })
