import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { letHoldGo, swapSeat, swapSeats } from '@/cloudfunctions/shared/repositories/seat-swaps'
import { freed } from '@/domain/booking/book'
import { heldTogether } from '@/domain/booking/crew'
import { heldFor } from '@/domain/booking/hold'
import { neverTaken, type Seat } from '@/domain/booking/seat'
import { type ListeningCloud, listenCloud } from '@/local/cloud'
import { PEOPLE, type Real, realOn, seatIdsOf, type Town, townOf } from './model-town'

const root = path.resolve(__dirname, '../../..')
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

let cloud: ListeningCloud
let dataDir = ''
let town: Town
let real: Real
beforeEach(async () => {
  dataDir = mkdtempSync(path.join(scratch, 'swaps-'))
  const indexes = JSON.parse(readFileSync(path.join(root, 'cloudfunctions/indexes.json'), 'utf8'))
  cloud = await listenCloud({ dataDir, indexes })
  Object.assign(process.env, cloud.env)
  town = townOf(0)
  real = realOn(cloud, town)
})
afterEach(async () => {
  await cloud.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const mei = { holder: 'mei', requestId: 'of-mei' }
const bo = { holder: 'bo', requestId: 'of-bo' }

/** Two places that were taken once and are free again. */
const twoFree = async (): Promise<[Seat, Seat]> => {
  const [window] = town.windows
  if (window === undefined) throw new Error('no window')
  const free = async (n: number): Promise<Seat> => {
    const after = freed(neverTaken(window, n))
    await swapSeat(real.services.db, neverTaken(window, n), after)
    return after
  }
  return [await free(0), await free(1)]
}

const swapsOf = ([first, second]: readonly [Seat, Seat]) => {
  const [held, beside] = heldTogether(first, [second], mei, town.now)
  if (beside === undefined) throw new Error('only one of two is held')
  return [
    [first, held],
    [second, beside],
  ] as const
}

const statesNow = async () =>
  (await real.seats(0)).sort((a, b) => a.n - b.n).map(({ state, holder, rev }) => ({ state, holder, rev }))

test('given one of two places was taken since they were read, then neither changes', async () => {
  const { db } = real.services
  const seats = await twoFree()
  const [, second] = seats
  await swapSeat(db, second, heldFor(second, bo, town.now))
  expect(await swapSeats(db, [...swapsOf(seats)])).toBe(false)
  expect(await statesNow()).toEqual([
    { state: 'free', holder: null, rev: 1 },
    { state: 'held', holder: 'bo', rev: 2 },
  ])
})

test('given nobody was faster, then both change together', async () => {
  const seats = await twoFree()
  expect(await swapSeats(real.services.db, [...swapsOf(seats)])).toBe(true)
  expect(await statesNow()).toEqual([
    { state: 'held', holder: 'mei', rev: 2 },
    { state: 'held', holder: null, rev: 2 },
  ])
})

test('given a hold for two that changed since it was read, then letting it go changes nothing', async () => {
  const { db } = real.services
  const swaps = swapsOf(await twoFree())
  await swapSeats(db, [...swaps])
  const [[, held]] = swaps
  const newer = { ...held, heldAt: held.heldAt + 1, rev: held.rev + 1 }
  await swapSeat(db, held, newer)
  expect(await letHoldGo(db, held, (free) => free)).toBe(false)
  expect((await statesNow()).map(({ state }) => state)).toEqual(['held', 'held'])
  expect(await letHoldGo(db, newer, (free) => free)).toBe(true)
  expect((await statesNow()).map(({ state }) => state)).toEqual(['free', 'free'])
})

test(`given four crews of two at once, on places that others had before, then again and again:
  as many have both their places as fit in, and nobody has half`, async () => {
  town.capacity = 5
  for (let round = 0; round < 12; round++) {
    const got = await Promise.all(PEOPLE.map((by) => real.hold(by, 0, `round-${round}-${by}`, 2)))
    const had = got.flatMap((seat) => (seat === null ? [] : seatIdsOf(seat)))
    expect(new Set(had).size).toBe(4)
    expect(had).toHaveLength(4)
    const held = (await real.seats(0)).filter(({ state }) => state === 'held')
    expect(held).toHaveLength(4)
    for (const [at, by] of PEOPLE.entries()) {
      const seat = got[at]
      if (seat) expect(await real.letGo(by, seatIdsOf(seat)[0])).toBe(true)
    }
    expect((await real.seats(0)).every(({ state }) => state === 'free')).toBe(true)
  }
})
