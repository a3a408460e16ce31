/** Two people who may call each other for a while. Numbers are mobile numbers of mainland China, 11 digits. */
export interface Pair {
  /** Names the pair, so that asking again gives the same number: ticket and technician. Short ASCII. */
  key: string
  /** The technician's own; null where the outlet has none on record, then any phone may call the number. */
  caller: string | null
  /** The customer's. */
  callee: string
  ttlMs: number
}

/** `expiresAt` is epoch ms: from then on the number leads nowhere. */
export type Masked = { ok: true; number: string; expiresAt: number } | { ok: false; cause: string }

/**
 * Numbers that stand between two people: each sees only the number in the middle. At a provider this is an "AXB"
 * binding (A calls X and reaches B), which the provider drops by itself when it lapses.
 */
export interface PrivateNumbers {
  /** Binds the pair, or lengthens what is bound already. */
  bind(pair: Pair, now: number): Promise<Masked>
}
