import { causeOf } from '../shared/log'
import { rowsToWake } from '../shared/repositories/outbox'
import type { NotifierParts } from './parts'
import { workThroughTicket } from './work-through-ticket'

export interface Limits {
  /** Starts nothing new after this long: the timer comes again soon, and a function that is cut off loses sight. */
  budgetMs: number
  /** Rows looked up at once. */
  batch: number
  /** Tickets worked on at once: most of the time goes by waiting for WeChat. */
  atOnce: number
}

export const drainLimits: Limits = { budgetMs: 10_000, batch: 100, atOnce: 8 }

/**
 * Works through all rows whose time has come. Any number of drains may run at once, and each may die at any
 * moment: what moves a row is a compare-and-set, so none sends what another has in hand.
 * @returns how many tickets were worked on
 */
export const drain = async (parts: NotifierParts, limits: Limits = drainLimits): Promise<number> => {
  const { db, clock } = parts.services
  const stopAt = clock() + limits.budgetMs
  const failed = new Set<string>()
  let done = 0

  for (;;) {
    const rows = await rowsToWake(db, clock(), limits.batch + failed.size)
    const ticketNos = ticketsOf(rows).filter((ticketNo) => !failed.has(ticketNo))
    if (ticketNos.length === 0) return done
    done += ticketNos.length
    await inParallel(rotated(ticketNos, parts.jitter()), limits.atOnce, async (ticketNo) => {
      if (clock() >= stopAt) return
      await workThroughTicket(parts, ticketNo).catch((error: unknown) => {
        // one ticket's trouble is not the others'; its rows stay as they are for the next drain
        failed.add(ticketNo)
        parts.services.log({ level: 'error', what: 'notice failed', ticketNo, cause: causeOf(error) })
      })
    })
    if (clock() >= stopAt) return done
  }
}

const ticketsOf = (rows: readonly { ticketNo: string }[]): string[] => [
  ...new Set(rows.map(({ ticketNo }) => ticketNo)),
]

/** Two drains that find the same tickets start at different ones, or they would get in each other's way all along. */
const rotated = <Item>(items: readonly Item[], turn: number): Item[] => {
  const from = Math.floor(turn * items.length)
  return [...items.slice(from), ...items.slice(0, from)]
}

const inParallel = async <Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const waiting = [...items]
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
