import * as z from 'zod/mini'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'

/** Given to an outlet and not completed. */
const inHand: readonly TicketStatus[] = ['dispatched', 'assigned', 'enRoute', 'onSite', 'awaitingPart']

const counted = z.object({ _id: z.string(), total: z.int() })

/** How many tickets each outlet has in its hands; one without any is left out. Counted, so never wrong for long. */
export const inHandOf = async (
  db: Db,
  outletIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (outletIds.length === 0) return new Map()
  const _ = db.command
  const answer = await db
    .collection('tickets')
    .aggregate()
    .match({ outletId: _.in([...outletIds]), status: _.in([...inHand]) })
    .group({ _id: '$outletId', total: _.aggregate.sum(1) })
    .limit(1000)
    .end()
  return new Map(parseAll('tickets', counted, answer.data).map(({ _id, total }) => [_id, total]))
}
