import type { OfferUpdates } from './port'

export type { OfferUpdates } from './port'

/** A browser takes the newest version whenever the page is opened. */
export const offerUpdates: OfferUpdates = () => {}
