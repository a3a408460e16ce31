import { connectCloud } from '@/cloudfunctions/shared/database/cloud'
import { HOLD_MS } from '@/domain/booking/hold'
import { startGateway } from '../../bench/gateway'
import { bareLoop, layBare } from './bare'
import { aCustomer, type Counts, type Crowd } from './customer'
import { emptyJournal } from './journal'
import { landFrom, windowKeyOf, windowsOf } from './land'
import { lookAtTheEnd } from './last-look'
import { type QuickClock, quickNow } from './quick-clock'
import { verify } from './verify'
import { buildLoadFunction, startWorkers } from './workers'

export interface LoadOptions {
  attempts: number
  customers: number
  workers: number
  /** One of the functions is killed after so many calls, on average. */
  callsBetweenKills: number
  progress(what: string, done: number): void
}

export interface LoadOutcome {
  counts: Counts
  killed: number
  double: string[]
  refusedWhileFree: string[]
  lost: string[]
  perSecond: number
  barePerSecond: number
  ratio: number
}

/** A hold lapses after a second and a half. */
const TIMES_FASTER = HOLD_MS / 1500
/**
 * What a killed function had locked is free again after ten seconds, not the cloud's thirty: a run kills many
 * times more often than a cloud does, and would do nothing but wait.
 */
const DEAD_TRANSACTION_MS = 10_000
const BARE_SHARE = 0.05

/** Lets a crowd at few places, kills functions under them, and judges by what the crowd wrote down. */
export const runLoad = async (options: LoadOptions): Promise<LoadOutcome> => {
  const { attempts, customers } = options
  const file = await buildLoadFunction()
  const gateway = await startGateway(DEAD_TRANSACTION_MS)
  const now = Date.now()
  const clock: QuickClock = { real: now, quick: now, timesFaster: TIMES_FASTER }
  const workers = startWorkers(file, options.workers, gateway.env, clock, options.callsBetweenKills)
  try {
    Object.assign(process.env, gateway.env)
    const db = connectCloud().database()
    const land = landFrom(now)
    const windows = windowsOf(land)
    const bareIds = await layBare(
      db,
      windows.reduce((sum, { capacity }) => sum + capacity, 0),
    )
    const bare = async () => {
      options.progress('bare', 0)
      return bareLoop(workers, bareIds, { customers, tries: Math.ceil(attempts * BARE_SHARE) })
    }

    const bareBefore = await bare()
    let hasFailed = false
    const crowd: Crowd = {
      land,
      workers,
      clock,
      journal: emptyJournal(),
      counts: noCounts(),
      lostHolds: [],
      more: () => !hasFailed && crowd.counts.holds < attempts,
    }
    const startedAt = performance.now()
    const ticking = setInterval(() => options.progress('booking', crowd.counts.holds / attempts), 1000)
    const all = Array.from({ length: customers }, (_, at) =>
      aCustomer(crowd, `customer-${at}`).catch((error: unknown) => {
        hasFailed = true
        throw error
      }),
    )
    // everybody is let finish: who goes on calling would start functions anew
    await Promise.allSettled(all)
    clearInterval(ticking)
    await Promise.all(all)
    const perSecond = crowd.counts.holds / ((performance.now() - startedAt) / 1000)
    const bareAfter = await bare()
    const killed = workers.killed()

    options.progress('verify', 0)
    const later = { real: Date.now(), quick: quickNow(clock) + 2 * HOLD_MS, timesFaster: 1 }
    const last = startWorkers(file, 1, gateway.env, later)
    const lost = await lookAtTheEnd(db, land, crowd.journal, last).finally(() => last.close())
    const capacities = new Map(windows.map(({ window, capacity }) => [windowKeyOf(window), capacity]))
    const barePerSecond = (bareBefore + bareAfter) / 2
    return {
      counts: crowd.counts,
      killed,
      ...verify(crowd.journal, capacities),
      lost: [...crowd.lostHolds, ...lost],
      perSecond,
      barePerSecond,
      ratio: perSecond / barePerSecond,
    }
  } finally {
    await workers.close()
    await gateway.close()
  }
}

const noCounts = (): Counts => ({
  holds: 0,
  refused: 0,
  bookings: 0,
  swaps: 0,
  cancels: 0,
  releases: 0,
  lapses: 0,
  repeated: 0,
})
