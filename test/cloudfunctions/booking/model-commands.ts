import fc from 'fast-check'
import { seatIdOf } from '@/domain/booking/seat'
import { everythingHolds, HOLD_MS, PEOPLE, type Person, type Real, type Town, takenIn } from './model-town'

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
  ) {
    super()
  }
  override async run(town: Town, real: Real): Promise<void> {
    const { by, window } = this
    const taken = takenIn(town, window)
    const mine = town.holds.get(by)
    const keeps = mine !== undefined && mine.window === window && mine.until > town.now
    const requestId = `wish-${town.wishes++}`
    const all = await Promise.all(Array.from({ length: this.times }, () => real.hold(by, window, requestId)))
    const seatIds = new Set(all.map((seat) => (seat === null ? null : seatIdOf(seat, seat.n))))
    expect(seatIds.size).toBe(1)
    const [seatId] = seatIds
    if (keeps || taken.size < town.capacity) {
      expect(seatId).toEqual(expect.any(String))
      town.holds.set(by, { seatId: String(seatId), window, until: town.now + HOLD_MS })
      if (!keeps) expect(taken.has(String(seatId))).toBe(false)
    } else expect(seatId).toBeNull()
    await everythingHolds(town, real)
  }
  override toString(): string {
    return `hold(${this.by}, ${this.window}, ×${this.times})`
  }
}

/** All of them want the same window at the same moment. */
class Rush extends Always {
  constructor(readonly window: number) {
    super()
  }
  override async run(town: Town, real: Real): Promise<void> {
    const { window } = this
    const newcomers = PEOPLE.filter((by) => (town.holds.get(by)?.until ?? 0) <= town.now)
    const free = town.capacity - takenIn(town, window).size
    const got = await Promise.all(
      newcomers.map(async (by) => ({ by, seat: await real.hold(by, window, `wish-${town.wishes++}`) })),
    )
    const had = got.flatMap(({ by, seat }) => (seat === null ? [] : [{ by, seatId: seatIdOf(seat, seat.n) }]))
    expect(had.length).toBe(Math.min(free, newcomers.length))
    expect(new Set(had.map(({ seatId }) => seatId)).size).toBe(had.length)
    for (const { by, seatId } of had) town.holds.set(by, { seatId, window, until: town.now + HOLD_MS })
    await everythingHolds(town, real)
  }
  override toString(): string {
    return `rush(${this.window})`
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
    const refusal = await real.book(this.by, hold.seatId, ticketNo)
    town.holds.delete(this.by)
    if (refusal === null) {
      // a lapsed hold may be booked as long as nobody else took the place
      expect(isTaken).toBe(false)
      town.booked.set(ticketNo, { seatId: hold.seatId, window: hold.window, by: this.by })
      expect(await real.book(this.by, hold.seatId, ticketNo)).toBeNull()
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
    const refusal = await real.book(this.by, hold.seatId, ticketNo, place.seatId)
    town.holds.delete(this.by)
    if (refusal === null) {
      town.booked.set(ticketNo, { seatId: hold.seatId, window: hold.window, by: this.by })
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
    const [ticketNo, { seatId }] = own
    await Promise.all([real.cancel(seatId, ticketNo), real.cancel(seatId, ticketNo)])
    town.booked.delete(ticketNo)
    await everythingHolds(town, real)
  }
  override toString(): string {
    return `cancel(${this.by})`
  }
}

/** Somebody's hold is let go: by themselves it ends, by another it stays. */
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
    const released = await real.letGo(this.by, hold.seatId)
    const own = town.holds.get(this.by)
    if (own?.seatId === hold.seatId && released) town.holds.delete(this.by)
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
  { seatId, window }: { seatId: string; window: number },
): boolean => {
  const who = takenIn(town, window).get(seatId)
  return who !== undefined && who !== by
}

const person = fc.constantFrom(...PEOPLE)
const window = fc.nat(2)

export const anyCommands = fc.commands(
  [
    fc.tuple(person, window, fc.constantFrom(1, 1, 3)).map(([by, at, times]) => new Hold(by, at, times)),
    window.map((at) => new Rush(at)),
    person.map((by) => new Book(by)),
    person.map((by) => new Book(by)),
    person.map((by) => new Swap(by)),
    person.map((by) => new Cancel(by)),
    fc.tuple(person, person).map(([by, of]) => new LetGo(by, of)),
    fc.constantFrom(60_000, HOLD_MS - 1, HOLD_MS).map((ms) => new Pass(ms)),
  ],
  { maxCommands: 40 },
)
