import { decideDispatch } from '@/domain/dispatch/decide-dispatch'
import type { Need } from '@/domain/dispatch/need'
import type { DispatchPolicy } from '@/domain/dispatch/policy'
import type { Snapshot } from '@/domain/dispatch/snapshot'
import { median } from '../alternate'
import { type Figure, figureOf } from '../figure'
import type { Chance } from './chance'
import { countingOpens } from './count-opens'
import type { District } from './land'
import { needsIn } from './needs'
import { NOW, worldOf } from './world'

const [FEW, MANY] = [1_000, 16_000]
const LOG_GROWTH = Math.log(MANY) / Math.log(FEW)
const NEEDS = 200
/** Their code is compiled and their figures are thrown away. */
const WARMING_ROUNDS = 3
const ROUNDS = 9

/** Larger than what a processor keeps near. */
const CACHE_BYTES = 48 * 1024 * 1024
const CACHE_LINE_BYTES = 64

/** One dense city that everybody serves, so that every outlet might be looked at for every ticket. */
const city: readonly District[] = [{ code: '330100', middle: { lat: 30, lng: 120 }, people: 1 }]

interface Side {
  world: Snapshot
  needs: readonly Need[]
}

/** How the cost of a decision grows with the outlets, against the growth of the logarithm: in work, and in time. */
export const growthFigures = (policy: DispatchPolicy, chance: Chance): Figure[] => {
  const [few, many] = [FEW, MANY].map(
    (outlets): Side => ({
      world: worldOf({ outlets, technicians: outlets * 4, openTickets: outlets * 20 }, city, chance),
      needs: needsIn(city, NEEDS, chance),
    }),
  )
  if (few === undefined || many === undefined) throw new Error('two sides were laid out')
  return [workFigure(few, many, policy), timeFigure(few, many, policy)]
}

/**
 * Boxes of the index that a decision opens, the median over the tickets. The same on every machine and at every
 * hour: what the search does, without what the memory makes of it.
 */
const workFigure = (few: Side, many: Side, policy: DispatchPolicy): Figure => {
  const [ofFew, ofMany] = [few, many].map(({ world, needs }) => {
    const { index, opened } = countingOpens(world.index)
    return median(
      needs.map((need) => {
        const before = opened()
        decideDispatch(need, { ...world, index }, policy, NOW)
        return opened() - before
      }),
    )
  })
  console.error(`  ${ofFew} boxes opened at ${FEW}, ${ofMany} at ${MANY} outlets`)
  return growthOf('boxes opened for a decision', ofFew ?? 1, ofMany ?? 1)
}

/**
 * A function decides one ticket and sleeps: each decision is timed with the processor's cache emptied, since a
 * thousand outlets would stay in it between two tickets of a benchmark and sixteen thousand wouldn't, and that
 * difference would be told as growth. Both sides take turns ticket by ticket, so that a busy machine is as busy for
 * one as for the other. Of each ticket's rounds the best counts, which no other program has interrupted; of the
 * tickets, the median.
 */
const timeFigure = (few: Side, many: Side, policy: DispatchPolicy): Figure => {
  const sides = [few, many].map(({ world, needs }) => ({
    world,
    timed: needs.map((need) => ({ need, bestMs: Number.POSITIVE_INFINITY })),
  }))
  const other = new Uint8Array(CACHE_BYTES)
  for (let round = 0; round < WARMING_ROUNDS + ROUNDS; round++) {
    for (let at = 0; at < NEEDS; at++) {
      for (const { world, timed } of sides) {
        const ticket = timed[at]
        if (ticket === undefined) continue
        emptyCache(other)
        const startedAt = performance.now()
        decideDispatch(ticket.need, world, policy, NOW)
        const ms = performance.now() - startedAt
        if (round >= WARMING_ROUNDS) ticket.bestMs = Math.min(ticket.bestMs, ms)
      }
    }
  }
  const [ofFew = 1, ofMany = 1] = sides.map(({ timed }) => median(timed.map(({ bestMs }) => bestMs)))
  const [fewUs, manyUs] = [(ofFew * 1000).toFixed(0), (ofMany * 1000).toFixed(0)]
  console.error(`  ${fewUs} µs at ${FEW}, ${manyUs} µs at ${MANY} outlets, each with a cold cache`)
  return growthOf('growth of a decision', ofFew, ofMany)
}

const growthOf = (what: string, few: number, many: number): Figure =>
  figureOf({
    name: `${what}, ${FEW / 1000}k to ${MANY / 1000}k outlets, against log`,
    value: many / few,
    unit: '×',
    against: LOG_GROWTH,
    goal: 1,
  })

/** Fills the processor's cache with something else. */
const emptyCache = (other: Uint8Array): void => {
  for (let at = 0; at < other.length; at += CACHE_LINE_BYTES) other[at] = (other[at] ?? 0) + 1
}
