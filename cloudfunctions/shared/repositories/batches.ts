import * as z from 'zod/mini'
import type { Serial } from '@/domain/serial/serial-no'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'

const COLLECTION = 'batches'

/** A run of numbers that production has used, as `npm run codes` writes it down: from the first to the last. */
export const batchDocument = z.object({
  _id: z.string(),
  itemCode: z.string(),
  producedIn: z.string(),
  fromRun: z.int(),
  toRun: z.int(),
})

/** Whether production recorded that number: runs of an item and month don't overlap, so the nearest one tells. */
export const isProduced = async (
  db: Db,
  { itemCode, producedIn, run }: Pick<Serial, 'itemCode' | 'producedIn' | 'run'>,
): Promise<boolean> => {
  const answer = await db
    .collection(COLLECTION)
    .where({ itemCode, producedIn, fromRun: db.command.lte(run) })
    .orderBy('fromRun', 'desc')
    .limit(1)
    .get()
  const [nearest] = parseAll(COLLECTION, batchDocument, answer.data)
  return nearest !== undefined && run <= nearest.toRun
}
