import type { StockEntry } from '@/contract/product/part'
import type { StockCommand, StockRefusal } from './command'
import { availableOn, evolve, hasLapsed, type Reservation, reservedOn, type Shelf } from './shelf'

export type StockDecision =
  | { ok: true; shelf: Shelf; entries: readonly StockEntry[] }
  | { ok: false; why: StockRefusal }

type Of<Type extends StockCommand['type']> = Extract<StockCommand, { type: Type }>
/** An entry before it has its number and its place. */
type Body = StockEntry extends infer Entry
  ? Entry extends StockEntry
    ? Omit<Entry, 'entryId' | 'at' | 'placeId' | 'partId'>
    : never
  : never

const MOST = 9_999

/**
 * One change of one shelf, with the entries to be written in the same transaction. On hand and available never fall
 * below zero, after no entry. What has lapsed is let go first.
 * @param at epoch ms
 */
export const decideStock = (shelf: Shelf, command: StockCommand, at: number): StockDecision => {
  const lapsed = shelf.reservations.filter((each) => hasLapsed(each, at)).map((each) => letGo(each, 'lapsed'))
  const free = availableOn(shelf, at)
  const write = (...bodies: readonly Body[]): StockDecision =>
    written(shelf, command, at, [...lapsed, ...bodies])
  if ('quantity' in command && !isQuantity(command.quantity, command.type === 'arrive' ? 0 : 1))
    return refused('badQuantity')
  switch (command.type) {
    case 'receive':
      return write({ type: 'received', quantity: command.quantity, source: command.source })
    case 'return':
      return write({ type: 'returned', quantity: command.quantity, ticketNo: command.ticketNo })
    case 'reserve':
      return reserve(shelf, command, at, free, write)
    case 'release': {
      const held = live(shelf, command.reservationId, at)
      return held === undefined ? refused('noReservation') : write(letGo(held, 'cancelled'))
    }
    case 'issue':
      return issue(shelf, command, at, free, write)
    case 'send': {
      const { quantity, transferId, to } = command
      if (to === command.placeId) return refused('samePlace')
      return quantity > free ? refused('notEnough') : write({ type: 'sent', quantity, transferId, to })
    }
    case 'arrive': {
      const { quantity, transferId, from, sent } = command
      if (quantity > sent) return refused('moreThanSent')
      return write({ type: 'arrived', quantity, transferId, from, missing: sent - quantity })
    }
    case 'count': {
      const { counted } = command
      if (!isQuantity(counted, 0)) return refused('badQuantity')
      const dropped = tooMany(shelf, counted, at).map((each) => letGo(each, 'miscounted'))
      return write(...dropped, { type: 'counted', counted, difference: counted - shelf.onHand })
    }
    case 'sweep':
      return write()
    default:
      return command satisfies never
  }
}

type Write = (...bodies: readonly Body[]) => StockDecision

const reserve = (
  shelf: Shelf,
  { reservationId, quantity, ticketNo, until }: Of<'reserve'>,
  at: number,
  free: number,
  write: Write,
): StockDecision => {
  const held = live(shelf, reservationId, at)
  if (held !== undefined) return held.quantity === quantity ? write() : refused('reservedOtherwise')
  return quantity > free
    ? refused('notEnough')
    : write({ type: 'reserved', quantity, reservationId, ticketNo, until })
}

const issue = (
  shelf: Shelf,
  { reservationId, quantity, ticketNo }: Of<'issue'>,
  at: number,
  free: number,
  write: Write,
): StockDecision => {
  const issued = { type: 'issued', quantity, reservationId, ticketNo } as const
  if (reservationId === null) return quantity > free ? refused('notEnough') : write(issued)
  const held = live(shelf, reservationId, at)
  if (held === undefined) return refused('noReservation')
  if (quantity > held.quantity) return refused('moreThanReserved')
  const rest = { ...held, quantity: held.quantity - quantity }
  return rest.quantity === 0 ? write(issued) : write(issued, letGo(rest, 'unused'))
}

/** The youngest reservations that a smaller count can't keep; their tickets have to be told. */
const tooMany = (shelf: Shelf, counted: number, at: number): Reservation[] => {
  const kept = shelf.reservations.filter((each) => !hasLapsed(each, at))
  const dropped: Reservation[] = []
  let reserved = reservedOn({ ...shelf, reservations: kept })
  for (const each of [...kept].reverse()) {
    if (reserved <= counted) break
    dropped.push(each)
    reserved -= each.quantity
  }
  return dropped
}

const live = ({ reservations }: Shelf, wanted: string, at: number): Reservation | undefined =>
  reservations.find((each) => each.reservationId === wanted && !hasLapsed(each, at))

const letGo = (
  { reservationId, quantity }: Reservation,
  why: Extract<StockEntry, { type: 'released' }>['why'],
): Body => ({ type: 'released', reservationId, quantity, why })

const isQuantity = (value: number, least: number): boolean =>
  Number.isInteger(value) && value >= least && value <= MOST

const refused = (why: StockRefusal): StockDecision => ({ ok: false, why })

/** Each entry's name follows from the command's, so a retried transaction writes the same documents. */
const written = (
  shelf: Shelf,
  { commandId, placeId, partId }: StockCommand,
  at: number,
  bodies: readonly Body[],
): StockDecision => {
  const entries = bodies.map(
    (body, index): StockEntry => ({ ...body, entryId: `${commandId}:${index}`, at, placeId, partId }),
  )
  return { ok: true, shelf: entries.reduce(evolve, shelf), entries }
}
