import { isFree, neverTaken, type Seat, type SeatWindow } from './seat'

/**
 * How many of a window's places may be used, counted from the first. All of its capacity, unless the capacity
 * fell after places beyond it were taken: those stay, and as many fewer are offered. Whoever fills all of the
 * places below the answer never exceeds the capacity, even while others do the same.
 */
export const usablePlaces = (capacity: number, taken: readonly Seat[], now: number): number => {
  const occupied = taken.filter((seat) => !isFree(seat, now))
  let places = capacity
  while (places > 0 && places + occupied.filter(({ n }) => n >= places).length > capacity) places -= 1
  return places
}

/** A window's free places. @param taken those that have a document, in any order */
export const freePlaces = (
  window: SeatWindow,
  capacity: number,
  taken: readonly Seat[],
  now: number,
): Seat[] => {
  const byNumber = new Map(taken.map((seat) => [seat.n, seat]))
  return Array.from(
    { length: usablePlaces(capacity, taken, now) },
    (_, n) => byNumber.get(n) ?? neverTaken(window, n),
  ).filter((seat) => isFree(seat, now))
}

/** How many visits fit into so many free places of one outlet's window. @param crew who go together */
export const visitsIn = (free: number, crew: number): number => Math.floor(free / crew)
