import { decideDispatch } from '@/domain/dispatch/decide-dispatch'
import type { DispatchPolicy } from '@/domain/dispatch/policy'
import { median } from '../alternate'
import { type Figure, figureOf } from '../figure'
import type { Chance } from './chance'
import type { District } from './land'
import { needsIn } from './needs'
import { NOW, worldOf } from './world'

const [FEW, MANY] = [1_000, 16_000]
const NEEDS = 150
const ROUNDS = 7

/** Larger than what a processor keeps near. */
const CACHE_BYTES = 48 * 1024 * 1024
const CACHE_LINE_BYTES = 64

/** One dense city that everybody serves, so that every outlet might be looked at for every ticket. */
const city: readonly District[] = [{ code: '330100', middle: { lat: 30, lng: 120 }, people: 1 }]

/**
 * How the cost of a decision grows with the outlets, against the growth of the logarithm. A function decides
 * one ticket and sleeps: each decision is timed with the processor's cache emptied, since a thousand outlets
 * would stay in it between two tickets of a benchmark and sixteen thousand wouldn't. Of each ticket's rounds
 * the best counts, which no other program has interrupted; of the tickets, the median.
 */
export const growthFigure = (policy: DispatchPolicy, chance: Chance): Figure => {
  const sides = [FEW, MANY].map((outlets) => {
    const world = worldOf({ outlets, technicians: outlets * 4, openTickets: outlets * 20 }, city, chance)
    const needs = needsIn(city, NEEDS, chance).map((need) => ({ need, bestMs: Number.POSITIVE_INFINITY }))
    return { world, needs }
  })
  const other = new Uint8Array(CACHE_BYTES)
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < NEEDS; at++) {
      for (const { world, needs } of sides) {
        const timed = needs[at]
        if (timed === undefined) continue
        emptyCache(other)
        const startedAt = performance.now()
        decideDispatch(timed.need, world, policy, NOW)
        timed.bestMs = Math.min(timed.bestMs, performance.now() - startedAt)
      }
    }
  }
  const [few = 1, many = 1] = sides.map(({ needs }) => median(needs.map(({ bestMs }) => bestMs)))
  const [fewUs, manyUs] = [(few * 1000).toFixed(0), (many * 1000).toFixed(0)]
  console.error(`  ${fewUs} µs at ${FEW}, ${manyUs} µs at ${MANY} outlets, each with a cold cache`)
  const name = `growth of a decision, ${FEW / 1000}k to ${MANY / 1000}k outlets, against log`
  const against = Math.log(MANY) / Math.log(FEW)
  return figureOf({ name, value: many / few, unit: '×', against, goal: 1 })
}

/** Fills the processor's cache with something else. */
const emptyCache = (other: Uint8Array): void => {
  for (let at = 0; at < other.length; at += CACHE_LINE_BYTES) other[at] = (other[at] ?? 0) + 1
}
