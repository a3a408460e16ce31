import type { Outcome } from '../outcome'

/** `cancelled`: the person thought better of it. */
export type KeepTextFailure = 'cancelled' | 'failed'

/** Hands a text over to the person as a file of their own. */
export type KeepText = (name: string, text: string) => Promise<Outcome<object, KeepTextFailure>>
