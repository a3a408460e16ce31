import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Workers, wasKilled } from '../ground/workers'
import type { Journal } from './journal'
import type { Answer, Operation } from './operation'

/** A shelf that everybody wants something of. */
export interface ShelfRef {
  placeId: string
  partId: string
}

export interface Crowd {
  shelves: readonly ShelfRef[]
  workers: Workers<Operation, Answer>
  journal: Journal
  /** False when enough was tried. */
  more(): boolean
}

type Told = Operation extends infer Each
  ? Each extends Operation
    ? Omit<Each, 'commandId' | 'placeId' | 'partId'>
    : never
  : never

/** Sooner than the next word about it, for some. */
const LAPSES_IN_MS = 300

/** Somebody who reserves, lets go, uses, brings back, counts and lets lapse, and writes down what they are told. */
export const aStorekeeper = async (crowd: Crowd): Promise<void> => {
  while (crowd.more()) {
    const shelf = crowd.shelves[Math.floor(Math.random() * crowd.shelves.length)]
    if (shelf === undefined) return
    await oneRound(crowd, shelf)
  }
}

const oneRound = async (crowd: Crowd, shelf: ShelfRef): Promise<void> => {
  const quantity = 1 + Math.floor(Math.random() * 3)
  const reservationId = `r-${randomUUID()}`
  const chance = Math.random()
  const inMs = chance < 0.1 ? LAPSES_IN_MS : null
  const kept = await ask(crowd, shelf, { type: 'reserve', quantity, reservationId, inMs })
  if (!kept.ok) {
    // somebody brings some, rarely: mostly there are too few
    if (Math.random() < 0.01) await ask(crowd, shelf, { type: 'receive', quantity })
    return
  }
  if (inMs !== null) {
    if (Math.random() < 0.5) await sleep(LAPSES_IN_MS)
    await ask(crowd, shelf, { type: 'release', reservationId })
  } else if (chance < 0.55) {
    await ask(crowd, shelf, { type: 'release', reservationId })
  } else {
    const used = 1 + Math.floor(Math.random() * quantity)
    const issued = await ask(crowd, shelf, { type: 'issue', quantity: used, reservationId })
    if (issued.ok && Math.random() < 0.95) await ask(crowd, shelf, { type: 'return', quantity: used })
  }
  if (Math.random() < 0.002) await ask(crowd, shelf, { type: 'count', counted: 4 })
}

/** Asks until there is an answer, always the same command, as the product does. */
const ask = async ({ workers, journal }: Crowd, shelf: ShelfRef, told: Told): Promise<Answer> => {
  const operation: Operation = { ...told, ...shelf, commandId: randomUUID() }
  for (;;) {
    try {
      const answer = await workers.call(operation)
      if (answer.ok || answer.code !== 'BUSY') {
        journal.told.push({ operation, answer })
        return answer
      }
      journal.busy += 1
      await sleep(300 + Math.random() * 400)
    } catch (error) {
      if (!wasKilled(error)) throw error
      journal.repeated += 1
    }
  }
}
