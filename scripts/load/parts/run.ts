import path from 'node:path'
import { connectCloud } from '@/cloudfunctions/shared/database/cloud'
import { startGateway } from '../../bench/gateway'
import { buildLoadFunction, startWorkers } from '../ground/workers'
import { aStorekeeper, type Crowd, type ShelfRef } from './customer'
import { emptyJournal } from './journal'
import { type Answer, answer, type Operation } from './operation'
import { type Verdict, verify } from './verify'

export interface LoadOptions {
  /** How many reservations are tried; each is let go or used after. */
  reservations: number
  storekeepers: number
  shelves: number
  workers: number
  /** One of the functions is killed after so many calls, on average. */
  callsBetweenKills: number
  progress(what: 'parts' | 'verify', done: number): void
}

export interface LoadOutcome extends Verdict {
  reservations: number
  refused: number
  commands: number
  repeated: number
  busy: number
  killed: number
  perSecond: number
}

/** What a killed function had locked is free again after so long; a run kills many times more often than a cloud. */
const DEAD_TRANSACTION_MS = 2_000
const AT_FIRST = 4

/** Lets a crowd at few shelves, kills functions under it, and holds what it was told against the ledger. */
export const runLoad = async (options: LoadOptions): Promise<LoadOutcome> => {
  const file = await buildLoadFunction('parts', path.join(__dirname, 'function.ts'))
  const gateway = await startGateway(DEAD_TRANSACTION_MS)
  const { workers: count, callsBetweenKills } = options
  const workers = startWorkers<Operation, Answer>({
    file,
    count,
    env: gateway.env,
    answer,
    callsBetweenKills,
  })
  try {
    Object.assign(process.env, gateway.env)
    const db = connectCloud().database()
    const journal = emptyJournal()
    const shelves = Array.from(
      { length: options.shelves },
      (_, at): ShelfRef => ({
        placeId: `outlet:load-${at % 4}`,
        partId: `part-${Math.floor(at / 4)}`,
      }),
    )
    const tried = () => journal.told.filter(({ operation }) => operation.type === 'reserve').length
    let reserves = 0
    let hasFailed = false
    const crowd: Crowd = {
      shelves,
      workers,
      journal,
      more: () => !hasFailed && reserves++ < options.reservations,
    }
    for (const [at, shelf] of shelves.entries()) {
      const operation = { type: 'receive', ...shelf, quantity: AT_FIRST, commandId: `first-${at}` } as const
      journal.told.push({ operation, answer: await patiently(() => workers.call(operation)) })
    }
    const startedAt = performance.now()
    const ticking = setInterval(() => options.progress('parts', reserves / options.reservations), 1000)
    const all = Array.from({ length: options.storekeepers }, () =>
      aStorekeeper(crowd).catch((error: unknown) => {
        hasFailed = true
        throw error
      }),
    )
    // everybody is let finish: who goes on calling would start functions anew
    await Promise.allSettled(all)
    clearInterval(ticking)
    await Promise.all(all)
    const seconds = (performance.now() - startedAt) / 1000
    options.progress('verify', 1)
    const verdict = await verify(db, shelves, journal)
    const { told, repeated, busy } = journal
    const refused = told.filter(({ answer: said }) => !said.ok).length
    return {
      ...verdict,
      reservations: tried(),
      refused,
      commands: told.length,
      repeated,
      busy,
      killed: workers.killed(),
      perSecond: told.length / seconds,
    }
  } finally {
    await workers.close()
    await gateway.close()
  }
}

/** Before the crowd comes, a killed function is simply asked again. */
const patiently = async (call: () => Promise<Answer>): Promise<Answer> => {
  for (;;) {
    const told = await call().catch(() => null)
    if (told !== null && (told.ok || told.code !== 'BUSY')) return told
  }
}
