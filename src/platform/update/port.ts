/** Calls `ask` when a newer version is fetched, and restarts with it on a yes. */
export type OfferUpdates = (ask: () => Promise<boolean>) => void
