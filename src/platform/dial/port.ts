import type { Outcome } from '../outcome'

/** Opens the phone's dialler with this number. `cancelled`: the customer thought better of it. */
export type Dial = (phoneNumber: string) => Promise<Outcome<object, 'cancelled' | 'failed'>>
