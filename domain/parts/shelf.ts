import type { StockEntry } from '@/contract/product/part'

/** Some of a shelf kept for somebody. */
export interface Reservation {
  reservationId: string
  quantity: number
  ticketNo: string | null
  /** Epoch ms; null stays until it is used or let go. */
  until: number | null
  at: number
}

/**
 * One part at one place: one stored document. It is what its entries add up to and nothing else, so it can be
 * recomputed at any time.
 */
export interface Shelf {
  placeId: string
  partId: string
  onHand: number
  /** The oldest first. */
  reservations: readonly Reservation[]
}

export const emptyShelf = (placeId: string, partId: string): Shelf => ({
  placeId,
  partId,
  onHand: 0,
  reservations: [],
})

export const shelfKey = ({ placeId, partId }: Pick<Shelf, 'placeId' | 'partId'>): string =>
  `${placeId}/${partId}`

export const reservedOn = ({ reservations }: Shelf): number =>
  reservations.reduce((sum, { quantity }) => sum + quantity, 0)

/** What can still be promised; what lapsed is free again though nobody has written it down yet. @param now epoch ms */
export const availableOn = (shelf: Shelf, now: number): number =>
  shelf.onHand - shelf.reservations.reduce((sum, each) => sum + (hasLapsed(each, now) ? 0 : each.quantity), 0)

export const hasLapsed = ({ until }: Reservation, now: number): boolean => until !== null && until <= now

/** The shelf after that entry. */
export const evolve = (shelf: Shelf, entry: StockEntry): Shelf => {
  switch (entry.type) {
    case 'received':
    case 'returned':
    case 'arrived':
      return { ...shelf, onHand: shelf.onHand + entry.quantity }
    case 'sent':
      return { ...shelf, onHand: shelf.onHand - entry.quantity }
    case 'counted':
      return { ...shelf, onHand: entry.counted }
    case 'reserved': {
      const { reservationId, quantity, ticketNo, until, at } = entry
      return {
        ...shelf,
        reservations: [...shelf.reservations, { reservationId, quantity, ticketNo, until, at }],
      }
    }
    case 'released':
      return less(shelf, entry.reservationId, entry.quantity)
    case 'issued': {
      const { reservationId, quantity } = entry
      const kept = reservationId === null ? shelf : less(shelf, reservationId, quantity)
      return { ...kept, onHand: shelf.onHand - quantity }
    }
    default:
      return entry satisfies never
  }
}

const less = (shelf: Shelf, reservationId: string, quantity: number): Shelf => ({
  ...shelf,
  reservations: shelf.reservations
    .map((each) =>
      each.reservationId === reservationId ? { ...each, quantity: each.quantity - quantity } : each,
    )
    .filter((each) => each.quantity > 0),
})
