import type { Outcome } from '../outcome'

/** `denied`: the person or the phone forbids it. `unsupported`: this phone has none. */
export type LocationFailure = 'denied' | 'unsupported' | 'failed'

/** Roughly where the phone is, in degrees of GCJ-02 in WeChat; asks the person the first time. */
export type WhereAmI = () => Promise<Outcome<{ lat: number; lng: number }, LocationFailure>>
