import fc from 'fast-check'
import {
  everythingHolds,
  HOLD_MS,
  type ModelHold,
  PEOPLE,
  type Person,
  type Real,
  seatIdsOf,
  type Town,
  takenIn,
} from './model-town'

type Step = fc.AsyncCommand<Town, Real>

/** A step that can always be tried; what should come of it is the model's to say. */
abstract class Always implements Step {
  check(): boolean {
    return true
  }
  abstract run(town: Town, real: Real): Promise<void>
}

class Hold extends Always {
  constructor(
    readonly by: Person,
    readonly window: number,
    /** How often the same request comes at the same time. */
    readonly times: number,
    readonly crew: number,
  ) {
    super()
  }
  override async run(town: Town, real: Real): Promise<void> {
    const { by, window, crew } = this
    const mine = town.holds.get(by)
    const keeps = mine !== undefined && mine.window === window && mine.until > town.now
    const others = new Map([...takenIn(town, window)].filter(([, who]) => !keeps || who !== by))
    const requestId = `wish-${town.wishes++}`
    const all = await Promise.all(
      Array.from({ length: this.times }, () => real.hold(by, window, requestId, crew)),
    )
    expect(new Set(all.map((seat) => JSON.stringify(seat && seatIdsOf(seat)))).size).toBe(1)
    const [seat = null] = all
    if (town.capacity - others.size >= crew) {
      if (seat === null) throw new Error('refused while enough were free')
      const seatIds = seatIdsOf(seat)
      expect(new Set(seatIds).size).toBe(crew)
      expect(seatIds.some((seatId) => others.has(seatId))).toBe(false)
      if (keeps) expect(seatIds[0]).toBe(mine.seatIds[0])
      town.holds.set(by, { seatIds, window, until: town.now + HOLD_MS })
    } else expect(seat).toBeNull()
    await everythingHolds(town, real)
  }
  override toString(): string {
    return `hold(${this.by}, ${this.window}, ×${this.times}, crew ${this.crew})`
  }
}

/** All of them want the same window at the same moment, some for one and some for two. */
class Rush extends Always {
  constructor(
    readonly window: number,
    readonly crews: readonly number[],
  ) {
    super()
  }
  override async run(town: Town, real: Real): Promise<void> {
    const { window } = this
    const newcomers = PEOPLE.filter((by) => (town.holds.get(by)?.until ?? 0) <= town.now)
    const free = town.capacity - takenIn(town, window).size
    const got = await Promise.all(
      newcomers.map(async (by, at) => {
        const crew = this.crews[at] ?? 1
        return { by, crew, seat: await real.hold(by, window, `wish-${town.wishes++}`, crew) }
      }),
    )
    const had = got.flatMap(({ seat }) => (seat === null ? [] : seatIdsOf(seat)))
    expect(new Set(had).size).toBe(had.length)
    for (const { by, crew, seat } of got) {
      // nobody blocks another out: who is refused would not fit in even now
      if (seat === null) expect(free - had.length).toBeLessThan(crew)
      else {
        expect(seatIdsOf(seat)).toHaveLength(crew)
        town.holds.set(by, { seatIds: seatIdsOf(seat), window, until: town.now + HOLD_MS })
      }
    }
    await everythingHolds(town, real)
  }
  override toString(): string {
    return `rush(${this.window}, crews ${this.crews})`
  }
}

class Book extends Always {
  constructor(readonly by: Person) {
    super()
  }
  override async run(town: Town, real: Real): Promise<void> {
    const hold = town.holds.get(this.by)
    if (hold === undefined) return
    const ticketNo = `T${town.wishes++}`
    const isTaken = takenByAnother(town, this.by, hold)
    const { seatIds, window } = hold
    const [first, ...besides] = seatIds
    for (const beside of besides) expect(await real.book(this.by, beside, ticketNo, 1)).not.toBeNull()
    const refusal = await real.book(this.by, first, ticketNo, seatIds.length)
    town.holds.delete(this.by)
    if (refusal === null) {
      // a lapsed hold may be booked as long as nobody else took the place
      expect(isTaken).toBe(false)
      town.booked.set(ticketNo, { seatIds, window, by: this.by })
      expect(await real.book(this.by, first, ticketNo, seatIds.length)).toBeNull()
    } else {
      expect(hold.until).toBeLessThanOrEqual(town.now)
    }
    await everythingHolds(town, real)
  }
  override toString(): string {
    return `book(${this.by})`
  }
}

class Swap extends Always {
  constructor(readonly by: Person) {
    super()
  }
  override async run(town: Town, real: Real): Promise<void> {
    const hold = town.holds.get(this.by)
    const own = [...town.booked].find(([, place]) => place.by === this.by)
    if (hold === undefined || own === undefined) return
    const [ticketNo, place] = own
    const { seatIds, window } = hold
    const refusal = await real.book(this.by, seatIds[0], ticketNo, seatIds.length, place.seatIds[0])
    town.holds.delete(this.by)
    if (refusal === null) {
      town.booked.set(ticketNo, { seatIds, window, by: this.by })
    } else expect(hold.until).toBeLessThanOrEqual(town.now)
    await everythingHolds(town, real)
  }
  override toString(): string {
    return `swap(${this.by})`
  }
}

class Cancel extends Always {
  constructor(readonly by: Person) {
    super()
  }
  override async run(town: Town, real: Real): Promise<void> {
    const own = [...town.booked].find(([, place]) => place.by === this.by)
    if (own === undefined) return
    const [ticketNo, { seatIds }] = own
    const [first, ...besides] = seatIds
    for (const beside of besides) await real.cancel(beside, ticketNo)
    await everythingHolds(town, real)
    await Promise.all([real.cancel(first, ticketNo), real.cancel(first, ticketNo)])
    town.booked.delete(ticketNo)
    await everythingHolds(town, real)
  }
  override toString(): string {
    return `cancel(${this.by})`
  }
}

/** Somebody's hold is let go: by themselves it ends, by another it stays; and so it does by its second place. */
class LetGo extends Always {
  constructor(
    readonly by: Person,
    readonly of: Person,
  ) {
    super()
  }
  override async run(town: Town, real: Real): Promise<void> {
    const hold = town.holds.get(this.of)
    if (hold === undefined) return
    const [first, ...besides] = hold.seatIds
    const own = town.holds.get(this.by)
    for (const beside of besides.filter((seatId) => own?.seatIds[0] !== seatId))
      expect(await real.letGo(this.by, beside)).toBe(false)
    const released = await real.letGo(this.by, first)
    if (own?.seatIds[0] === first && released) town.holds.delete(this.by)
    else expect(released).toBe(false)
    await everythingHolds(town, real)
  }
  override toString(): string {
    return `letGo(${this.by}, of ${this.of})`
  }
}

class Pass extends Always {
  constructor(readonly ms: number) {
    super()
  }
  override async run(town: Town, real: Real): Promise<void> {
    town.now += this.ms
    await everythingHolds(town, real)
  }
  override toString(): string {
    return `pass(${this.ms})`
  }
}

const takenByAnother = (
  town: Town,
  by: Person,
  { seatIds, window }: Pick<ModelHold, 'seatIds' | 'window'>,
): boolean => {
  const taken = takenIn(town, window)
  return seatIds.some((seatId) => taken.has(seatId) && taken.get(seatId) !== by)
}

const person = fc.constantFrom(...PEOPLE)
const window = fc.nat(2)
const crew = fc.constantFrom(1, 2)

export const anyCommands = fc.commands(
  [
    fc
      .tuple(person, window, fc.constantFrom(1, 1, 3), crew)
      .map(([by, at, times, together]) => new Hold(by, at, times, together)),
    fc
      .tuple(window, fc.array(crew, { minLength: PEOPLE.length, maxLength: PEOPLE.length }))
      .map(([at, crews]) => new Rush(at, crews)),
    person.map((by) => new Book(by)),
    person.map((by) => new Book(by)),
    person.map((by) => new Swap(by)),
    person.map((by) => new Cancel(by)),
    fc.tuple(person, person).map(([by, of]) => new LetGo(by, of)),
    fc.constantFrom(60_000, HOLD_MS - 1, HOLD_MS).map((ms) => new Pass(ms)),
  ],
  { maxCommands: 40 },
)
