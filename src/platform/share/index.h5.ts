import type { ShareCard } from './port'

export type { ShareCard } from './port'

/** A browser has no chat to send a card to: the address is copied instead. */
export const sendsCards = false

export const useShareCard = (_card: ShareCard): void => {}

/** The address of a page of the app, for whoever gets it. */
export const addressOf = (page: string): string => {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#/${page}`
}
