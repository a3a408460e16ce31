import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { parseAll, parseStored } from '../database/read'
import type { Tx } from '../database/transaction'

const votesDocument = z.object({ topic: z.string(), n: z.int(), yes: z.int(), no: z.int() })
export type Votes = z.infer<typeof votesDocument>

const MOST = 1000
const idOf = (topic: string, n: number): string => `votes:${topic}:${n}`

/** Counts one word on a version; whose it was isn't kept with it. */
export const countVote = async (tx: Tx, topic: string, n: number, helped: boolean): Promise<void> => {
  const _id = idOf(topic, n)
  const stored = await tx.get('articleVotes', _id)
  const before = stored === null ? { yes: 0, no: 0 } : parseStored('articleVotes', votesDocument, stored)
  await tx.put('articleVotes', {
    _id,
    topic,
    n,
    yes: before.yes + Number(helped),
    no: before.no + Number(!helped),
  })
}

export const allVotes = async (db: Db): Promise<Votes[]> => {
  const answer = await db.collection('articleVotes').limit(MOST).get()
  return parseAll('articleVotes', votesDocument, answer.data)
}
