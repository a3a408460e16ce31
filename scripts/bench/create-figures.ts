import { randomUUID } from 'node:crypto'
import tcb from '@cloudbase/node-sdk'
import * as z from 'zod/mini'
import type { Db } from '@/cloudfunctions/shared/database/cloud'
import { ticketSubmit } from '@/contract/customer/ticket'
import { contextFor } from '@/local/host/context'
import { aReport } from '@/test/builders/report'
import { alternate, timed } from './alternate'
import { type Figure, figureOf } from './figure'
import { type Gateway, startGateway } from './gateway'
import { builtFunction } from './places'

const ROUNDS = { warmUp: 10, counted: 60 }

/** What a report can touch; whichever of them hold something after one report are the writes compared with. */
const COLLECTIONS = ['tickets', 'events', 'requests', 'customers', 'inbox', 'outbox', 'media', 'limits']

type Main = (event: unknown, context: unknown) => Promise<unknown>
interface Write {
  collection: string
  document: Record<string, unknown>
}

const answer = z.object({ ok: z.literal(true) })

/**
 * A report, from the call to its answer, against a bare transaction of the SDK that writes the same documents.
 * Both run in this process and go to one cloud in another.
 */
export const createFigures = async (): Promise<Figure[]> => {
  const gateway = await startGateway()
  try {
    return [await measure(gateway)]
  } finally {
    await gateway.close()
  }
}

const measure = async ({ env }: Gateway): Promise<Figure> => {
  Object.assign(process.env, env)
  const { main } = require(builtFunction('customer')) as { main: Main }
  const db = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).database()
  await report(main)
  const writes = await everythingIn(db)
  console.error(`  a report writes ${writes.map(({ collection }) => collection).join(', ')}`)
  const [submit, raw] = await alternate(
    [timed(() => report(main)), timed(() => writeBare(db, writes))],
    ROUNDS,
  )
  return figureOf({
    name: `creating a ticket, against a transaction of its ${writes.length} writes`,
    value: submit,
    unit: 'ms',
    against: raw,
    goal: 3,
  })
}

/**
 * Each from somebody new, so that no limit is met and each writes the same documents. WeChat's stand-in says
 * that it doesn't know them when it is asked about their words, which is as long a way as a verdict.
 */
const report = async (main: Main): Promise<void> => {
  const request = { requestId: randomUUID(), channel: 'miniProgram', report: aReport() }
  const context = contextFor('customer', { kind: 'weChat', openid: `bench-${randomUUID()}` }, 'local')
  const result = await main({ endpoint: ticketSubmit.name, request }, context)
  if (!z.safeParse(answer, result).success) throw new Error(`refused: ${JSON.stringify(result)}`)
}

const everythingIn = async (db: Db): Promise<Write[]> => {
  const found = await Promise.all(
    COLLECTIONS.map(async (collection) => {
      const { data } = await db.collection(collection).get()
      return (data as Record<string, unknown>[]).map((document) => ({ collection, document }))
    }),
  )
  return found.flat()
}

const writeBare = async (db: Db, writes: readonly Write[]): Promise<void> => {
  const transaction = await db.startTransaction()
  for (const { collection, document } of writes) {
    await transaction.collection(collection).add({ ...document, _id: `${document._id}:${randomUUID()}` })
  }
  await transaction.commit()
}
