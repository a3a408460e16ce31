import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'

const completedAt = 'state.completion.at'

/** Numbers of tickets that have been completed since before `at` (epoch ms) and aren't closed, oldest first. */
export const completedBefore = async (db: Db, at: number, limit: number): Promise<string[]> => {
  const answer = await db
    .collection('tickets')
    .where({ status: 'completed', [completedAt]: db.command.lt(at) })
    .orderBy(completedAt, 'asc')
    .field({ ticketNo: true })
    .limit(limit)
    .get()
  return parseAll('tickets', z.object({ ticketNo: z.string() }), answer.data).map(({ ticketNo }) => ticketNo)
}
