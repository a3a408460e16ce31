import fc from 'fast-check'
import type { StockCommand } from '@/domain/parts/command'
import { emptyLedger, type Ledger, post, recompute } from '@/domain/parts/ledger'
import { availableOn, reservedOn } from '@/domain/parts/shelf'
import { HOUR_MS } from '@/domain/time/china'
import { lamp, now, outlet, van, warehouse } from './given'

const places = [warehouse, outlet, van]

/** What a child would keep: a heap at each place, notes of who was promised what, and parcels on the road. */
interface Model {
  clock: number
  heap: Map<string, number>
  promised: Map<string, { place: string; quantity: number; until: number | null }>
  road: Map<string, { from: string; to: string; quantity: number }>
}

interface Real {
  ledger: Ledger
}

const promisedAt = ({ promised, clock }: Model, place: string): number =>
  [...promised.values()]
    .filter((note) => note.place === place && (note.until === null || note.until > clock))
    .reduce((sum, { quantity }) => sum + quantity, 0)

const freeAt = (model: Model, place: string): number =>
  (model.heap.get(place) ?? 0) - promisedAt(model, place)

const add = (model: Model, place: string, quantity: number): void => {
  model.heap.set(place, (model.heap.get(place) ?? 0) + quantity)
}

let count = 0

/** One step of the child and of the ledger; they must agree on yes or no, and then on every heap. */
class Step implements fc.Command<Model, Real> {
  readonly command: StockCommand
  constructor(
    command: Omit<StockCommand, 'commandId' | 'partId'>,
    readonly waitMs: number,
  ) {
    this.command = { ...command, commandId: `c${count++}`, partId: lamp } as StockCommand
  }
  check = () => true
  toString = () => JSON.stringify(this.command)
  run(model: Model, real: Real): void {
    model.clock += this.waitMs
    const command = this.command.type === 'arrive' ? asSent(this.command, model) : this.command
    const expected = play(model, command)
    const posting = post(real.ledger, command, model.clock)
    expect([command.type, posting.ok]).toEqual([command.type, expected])
    if (posting.ok) {
      real.ledger = posting.ledger
      expect(post(real.ledger, command, model.clock + HOUR_MS)).toEqual({
        ok: true,
        ledger: real.ledger,
        entries: [],
      })
    }
    for (const place of places) {
      const shelf = real.ledger.shelves.get(`${place}/${lamp}`)
      expect(shelf?.onHand ?? 0).toBe(model.heap.get(place) ?? 0)
      if (shelf === undefined) continue
      expect(availableOn(shelf, model.clock)).toBe(freeAt(model, place))
      expect(shelf.onHand - reservedOn(shelf)).toBeGreaterThanOrEqual(0)
    }
  }
}

/** Whoever unpacks reads on the note how many were sent. */
const asSent = (command: Extract<StockCommand, { type: 'arrive' }>, { road }: Model): StockCommand => {
  const parcel = road.get(command.transferId)
  return parcel === undefined
    ? command
    : { ...command, from: parcel.from, placeId: parcel.to, sent: parcel.quantity }
}

const play = (model: Model, command: StockCommand): boolean => {
  const { placeId } = command
  for (const [name, { until }] of model.promised)
    if (until !== null && until <= model.clock) model.promised.delete(name)
  const note =
    'reservationId' in command && command.reservationId !== null
      ? model.promised.get(command.reservationId)
      : undefined
  const own = note?.place === placeId ? note : undefined
  switch (command.type) {
    case 'receive':
    case 'return':
      add(model, placeId, command.quantity)
      return true
    case 'reserve':
      if (own !== undefined) return own.quantity === command.quantity
      if (freeAt(model, placeId) < command.quantity) return false
      model.promised.set(command.reservationId, {
        place: placeId,
        quantity: command.quantity,
        until: command.until,
      })
      return true
    case 'release':
      if (own === undefined) return false
      return model.promised.delete(command.reservationId)
    case 'issue':
      if (
        command.reservationId === null
          ? freeAt(model, placeId) < command.quantity
          : (own?.quantity ?? 0) < command.quantity
      )
        return false
      if (command.reservationId !== null) model.promised.delete(command.reservationId)
      add(model, placeId, -command.quantity)
      return true
    case 'send':
      if (
        command.to === placeId ||
        freeAt(model, placeId) < command.quantity ||
        model.road.has(command.transferId)
      )
        return false
      add(model, placeId, -command.quantity)
      model.road.set(command.transferId, { from: placeId, to: command.to, quantity: command.quantity })
      return true
    case 'arrive': {
      const parcel = model.road.get(command.transferId)
      if (parcel === undefined || parcel.quantity < command.quantity) return false
      add(model, placeId, command.quantity)
      return model.road.delete(command.transferId)
    }
    case 'count': {
      model.heap.set(placeId, command.counted)
      const notes = [...model.promised].filter(([, each]) => each.place === placeId).reverse()
      for (const [name] of notes) if (freeAt(model, placeId) < 0) model.promised.delete(name)
      return true
    }
    case 'sweep':
      return true
    default:
      return command satisfies never
  }
}

const place = fc.constantFrom(...places)
const quantity = fc.integer({ min: 1, max: 5 })
/** A reservation's name says its place, as a ticket has one outlet. */
const reservation = (at: string) => fc.constantFrom('a', 'b', 'c').map((name) => `${at}-${name}`)
const wait = fc.constantFrom(0, 0, 0, HOUR_MS, 5 * HOUR_MS)
const steps = fc.commands(
  [
    fc
      .tuple(place, quantity, wait)
      .map(
        ([placeId, n, ms]) => new Step({ type: 'receive', placeId, quantity: n, source: 's' } as never, ms),
      ),
    fc
      .tuple(place, quantity, wait)
      .map(
        ([placeId, n, ms]) => new Step({ type: 'return', placeId, quantity: n, ticketNo: null } as never, ms),
      ),
    place.chain((placeId) =>
      fc.tuple(reservation(placeId), quantity, wait, fc.option(fc.integer({ min: 1, max: 8 }))).map(
        ([reservationId, n, ms, hours]) =>
          new Step(
            {
              type: 'reserve',
              placeId,
              quantity: n,
              reservationId,
              ticketNo: null,
              until: hours === null ? null : now + hours * HOUR_MS,
            } as never,
            ms,
          ),
      ),
    ),
    place.chain((placeId) =>
      fc
        .tuple(reservation(placeId), wait)
        .map(([reservationId, ms]) => new Step({ type: 'release', placeId, reservationId } as never, ms)),
    ),
    place.chain((placeId) =>
      fc
        .tuple(fc.option(reservation(placeId)), quantity, wait)
        .map(
          ([reservationId, n, ms]) =>
            new Step({ type: 'issue', placeId, quantity: n, reservationId, ticketNo: null } as never, ms),
        ),
    ),
    fc
      .tuple(place, place, quantity, fc.constantFrom('x', 'y'))
      .map(
        ([placeId, to, n, transferId]) =>
          new Step({ type: 'send', placeId, to, quantity: n, transferId } as never, 0),
      ),
    fc
      .tuple(place, place, fc.nat({ max: 5 }), fc.constantFrom('x', 'y'))
      .map(
        ([placeId, from, n, transferId]) =>
          new Step({ type: 'arrive', placeId, from, quantity: n, transferId, sent: 0 } as never, 0),
      ),
    fc
      .tuple(place, fc.nat({ max: 6 }))
      .map(([placeId, counted]) => new Step({ type: 'count', placeId, counted } as never, 0)),
    fc.tuple(place, wait).map(([placeId, ms]) => new Step({ type: 'sweep', placeId } as never, ms)),
  ],
  { maxCommands: 40 },
)

test('whatever is done in whatever order, the ledger agrees with a child’s heaps, and nothing is ever below zero', () => {
  fc.assert(
    fc.property(steps, (told) => {
      fc.modelRun(
        () => ({
          model: { clock: now, heap: new Map(), promised: new Map(), road: new Map() },
          real: { ledger: emptyLedger },
        }),
        told,
      )
    }),
    { numRuns: 300 },
  )
})

test('entries add up to the shelves, at every one of them nothing is below zero, and no piece appears or vanishes', () => {
  fc.assert(
    fc.property(steps, (told) => {
      const real: Real = { ledger: emptyLedger }
      fc.modelRun(
        () => ({ model: { clock: now, heap: new Map(), promised: new Map(), road: new Map() }, real }),
        told,
      )
      const { entries, shelves, transit } = real.ledger
      expect(recompute(entries).shelves).toEqual(shelves)
      expect(new Set(entries.map(({ entryId }) => entryId)).size).toBe(entries.length)
      for (let length = 0; length <= entries.length; length++) {
        for (const shelf of recompute(entries.slice(0, length)).shelves.values()) {
          expect(shelf.onHand).toBeGreaterThanOrEqual(0)
          expect(shelf.onHand).toBeGreaterThanOrEqual(reservedOn(shelf))
        }
      }
      const brought = entries.reduce((sum, entry) => {
        if (entry.type === 'received' || entry.type === 'returned') return sum + entry.quantity
        if (entry.type === 'issued') return sum - entry.quantity
        if (entry.type === 'arrived') return sum - entry.missing
        return entry.type === 'counted' ? sum + entry.difference : sum
      }, 0)
      const there = [...shelves.values()].reduce((sum, { onHand }) => sum + onHand, 0)
      const onTheRoad = [...transit.values()].reduce((sum, { quantity: n }) => sum + n, 0)
      expect(there + onTheRoad).toBe(brought)
    }),
    { numRuns: 150 },
  )
})
