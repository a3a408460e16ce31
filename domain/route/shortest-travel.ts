import { realAt } from './cell'

/**
 * Travel times where no way takes longer than the detour through a third place (Floyd and Warshall). The search
 * relies on it: leaving a visit out must never make the others late, and tables of a map service, or rounded
 * ones, break it by a little.
 * @param travel `travel[from * places + to]`
 */
export const shortestTravel = (travel: Float64Array, places: number): Float64Array => {
  const shortest = Float64Array.from(travel)
  for (let through = 0; through < places; through++) {
    for (let from = 0; from < places; from++) {
      const first = realAt(shortest, from * places + through)
      for (let to = 0; to < places; to++) {
        const detour = first + realAt(shortest, through * places + to)
        if (detour < realAt(shortest, from * places + to)) shortest[from * places + to] = detour
      }
    }
  }
  return shortest
}
