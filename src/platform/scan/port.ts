import type { Outcome } from '../outcome'

/** `unsupported`: no scanner here; pages show the button only where there is one. */
export type ScanFailure = 'cancelled' | 'denied' | 'unsupported' | 'failed'

/** Lets the customer scan a code; the text it holds. */
export type ScanCode = () => Promise<Outcome<{ text: string }, ScanFailure>>
