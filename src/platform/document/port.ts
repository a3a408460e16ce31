import type { Outcome } from '../outcome'

/** An electronic invoice as it was saved or sent on: a PDF or an OFD. */
export interface PickedDocument {
  /** Good until the app is closed. */
  path: string
  name: string
  sizeBytes: number
}

export type PickDocument = () => Promise<Outcome<{ file: PickedDocument }, 'cancelled' | 'failed'>>

/** What may be chosen; the server looks at the bytes all the same. */
export const documentExtensions = ['pdf', 'ofd'] as const
