import type { Outcome } from '../outcome'

export interface Entry {
  /** As it stands in the phone's contacts, and on the screen when that number calls. */
  name: string
  phone: string
  note: string
}

export type ContactsFailure = 'cancelled' | 'denied' | 'failed'

/** Offers to write a number into the phone's contacts; nothing is read from there. */
export type SaveContact = (entry: Entry) => Promise<Outcome<object, ContactsFailure>>
