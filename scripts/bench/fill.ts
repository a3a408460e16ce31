import * as z from 'zod/mini'
import { post } from '@/local/demo/caller'
import { keptAt } from './archive'
import type { Gateway } from './gateway'

const BATCH = 500

const answer = z.object({ code: z.optional(z.string()), message: z.optional(z.string()) })

/** Lays an archive of that many tickets and their events in, by the gateway's own insert. */
export const fill = async ({ url }: Gateway, tickets: number, now: number): Promise<void> => {
  const insert = async (collectionName: string, documents: readonly object[]): Promise<void> => {
    const data = documents.map((document) => JSON.stringify(document))
    const request = { action: 'database.insertDocument', collectionName, data }
    const { code, message } = z.parse(answer, await post(`${url}/admin`, request, null))
    if (code !== undefined) throw new Error(`${collectionName} can't be filled: ${code} ${message}`)
  }
  let before: Promise<unknown> = Promise.resolve()
  for (let from = 0; from < tickets; from += BATCH) {
    const length = Math.min(BATCH, tickets - from)
    const batch = Array.from({ length }, (_, at) => keptAt(from + at, tickets, now))
    await before
    // the next batch is made while this one is written
    before = insert(
      'tickets',
      batch.map(({ ticket }) => ticket),
    ).then(() =>
      insert(
        'events',
        batch.flatMap(({ events }) => events),
      ),
    )
    if (from % 20_000 === 0) console.error(`  ${from} of ${tickets} tickets …`)
  }
  await before
}
