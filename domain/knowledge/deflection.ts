import { DAY_MS } from '@/domain/time/china'

/** As long as that without a ticket, and "solved" is believed. */
export const SETTLED_AFTER_MS = 7 * DAY_MS

export interface SaidSolved {
  readonly at: number
  /** The customer's registered product; null where it isn't known, and then every ticket counts against it. */
  readonly productId: string | null
}

export interface OpenedSince {
  readonly createdAt: number
  readonly productId: string | null
}

/**
 * Whether a visit was really spared: the customer said that it is solved and opened no ticket for that product within
 * seven days. A ticket that names no product counts as one for it: better too few than too many.
 * @param tickets those of the same customer
 */
export const wasSpared = ({ at, productId }: SaidSolved, tickets: readonly OpenedSince[]): boolean =>
  !tickets.some(
    (ticket) =>
      ticket.createdAt >= at &&
      ticket.createdAt < at + SETTLED_AFTER_MS &&
      (productId === null || ticket.productId === null || ticket.productId === productId),
  )
