import type { RouteProblem } from '@/domain/route/problem'

/**
 * Reads an instance in Solomon's text format: the vehicles' number and capacity, then the depot and its customers,
 * each as number, x, y, demand, ready time, due date, service time. Distances are Euclidean and not rounded; time
 * is distance.
 * @throws Error where it is no such text
 */
export const readSolomon = (text: string): RouteProblem => {
  const [fleet, ...points] = rowsOfNumbers(text)
  const [vehicles = 0, capacity = 0] = fleet ?? []
  const [depot, ...customers] = points.map(pointOf)
  if (fleet?.length !== 2 || depot === undefined || customers.length === 0)
    throw new Error('It is not in Solomon’s format.')
  const all = [depot, ...customers]
  const distance = Float64Array.from(all.flatMap((a) => all.map((b) => Math.hypot(a.x - b.x, a.y - b.y))))
  return {
    places: all.length,
    distance,
    travel: distance,
    visits: customers.map(({ demand, ready, due, service }, index) => ({
      place: index + 1,
      earliest: ready,
      latest: due,
      workTime: service,
      load: demand,
      skills: [],
    })),
    technicians: Array.from({ length: vehicles }, () => ({
      startPlace: 0,
      endPlace: 0,
      shiftStart: depot.ready,
      shiftEnd: depot.due,
      capacity,
      skills: [],
      lunch: null,
    })),
  }
}

const rowsOfNumbers = (text: string): number[][] =>
  text
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number))
    .filter((row) => row.length > 1 && row.every(Number.isFinite))

const pointOf = (row: readonly number[]) => {
  if (row.length !== 7) throw new Error(`A row has ${row.length} numbers instead of 7: ${row.join(' ')}`)
  const [, x = 0, y = 0, demand = 0, ready = 0, due = 0, service = 0] = row
  return { x, y, demand, ready, due, service }
}
