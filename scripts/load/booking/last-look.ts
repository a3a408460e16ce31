import * as z from 'zod/mini'
import type { Db } from '@/cloudfunctions/shared/database/cloud'
import type { Journal } from './journal'
import type { Land } from './land'
import { windowKeyOf, windowsOf } from './land'
import type { Workers } from './workers'

const seats = z.array(z.object({ _id: z.string(), state: z.string(), ticketNo: z.nullable(z.string()) }))
const tickets = z.array(
  z.object({ ticketNo: z.string(), seat: z.nullable(z.object({ seatId: z.string() })) }),
)

/**
 * What is there when everybody has gone: each place that the journal says is booked is booked, by a ticket that
 * has it and no other, and every other place can still be had. @returns what is lost, in words
 */
export const lookAtTheEnd = async (
  db: Db,
  land: Land,
  journal: Journal,
  workers: Workers,
): Promise<string[]> => {
  const windows = windowsOf(land)
  const keys = new Set(windows.map(({ window }) => windowKeyOf(window)))
  const answer = await db
    .collection('seats')
    .where({ date: db.command.lt('2030-01-01') })
    .limit(1000)
    .get()
  const stored = z.parse(seats, answer.data).filter(({ state }) => state === 'booked')
  const bookedBy = new Map(stored.map(({ _id, ticketNo }) => [_id, ticketNo]))
  const living = journal.taken.filter(({ until }) => until === Number.POSITIVE_INFINITY)
  const open = z.parse(
    tickets,
    (await db.collection('tickets').where({ status: 'submitted' }).limit(1000).get()).data,
  )
  const seatOf = new Map(open.map(({ ticketNo, seat }) => [ticketNo, seat?.seatId]))
  return [
    ...living.filter(({ seatId }) => !bookedBy.has(seatId)).map(({ seatId }) => `${seatId} is not booked`),
    ...stored
      .filter(({ _id }) => !living.some(({ seatId }) => seatId === _id))
      .map(({ _id }) => `${_id} is booked for nobody`),
    ...[...bookedBy]
      .filter(([id, no]) => seatOf.get(no ?? '') !== id)
      .map(([id]) => `${id} and its ticket differ`),
    ...open.filter(({ seat }) => seat === null).map(({ ticketNo }) => `${ticketNo} has no place`),
    ...(await notToBeHad(windows, keys, bookedBy, workers)),
  ]
}

const notToBeHad = async (
  windows: ReturnType<typeof windowsOf>,
  keys: ReadonlySet<string>,
  bookedBy: ReadonlyMap<string, unknown>,
  workers: Workers,
): Promise<string[]> => {
  const faults: string[] = []
  for (const candidate of windows) {
    const key = windowKeyOf(candidate.window)
    const booked = [...bookedBy.keys()].filter((id) => keys.has(key) && id.startsWith(`${key}:`)).length
    let had = 0
    for (;;) {
      const openid = `last-${key}-${had}`
      const told = await workers.call({ op: 'hold', openid, requestId: openid, candidates: [candidate] })
      if (!told.ok) break
      had += 1
      if (had > candidate.capacity) break
    }
    if (booked + had !== candidate.capacity) {
      faults.push(`${key}: ${booked} booked and ${had} to be had of ${candidate.capacity}`)
    }
  }
  return faults
}
