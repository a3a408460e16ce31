import * as z from 'zod/mini'
import type { CallRecord, DayTally } from '@/domain/hotline/tally'
import { addDays, momentOf } from '@/domain/time/china'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'

const RECORDS = 'callRecords'
const TALLIES = 'callTallies'

const recordDocument = z.object({
  at: z.number(),
  waitMs: z.int(),
  answered: z.boolean(),
  talkMs: z.int(),
}) satisfies z.ZodMiniType<CallRecord>

const tallyDocument = z.object({
  day: z.string(),
  weekday: z.int(),
  hours: z.array(
    z.object({
      hour: z.int(),
      calls: z.int(),
      answered: z.int(),
      talkMs: z.int(),
      waits: z.array(z.int()),
    }),
  ),
})

const PAGE = 1000

/** Calls that came in from one moment until before another, oldest first. Epoch ms. */
export const callsBetween = async (db: Db, from: number, until: number): Promise<CallRecord[]> => {
  const found: CallRecord[] = []
  for (;;) {
    const { data } = await db
      .collection(RECORDS)
      .where({ at: db.command.gte(from).and(db.command.lt(until)) })
      .orderBy('at', 'asc')
      .skip(found.length)
      .limit(PAGE)
      .get()
    found.push(...parseAll(RECORDS, recordDocument, data))
    if (data.length < PAGE) return found
  }
}

export const callsOfDay = (db: Db, day: string): Promise<CallRecord[]> =>
  callsBetween(db, momentOf(day), momentOf(addDays(day, 1)))

/** The tallies of these days; a day that wasn't tallied is left out. */
export const talliesOf = async (db: Db, days: readonly string[]): Promise<DayTally[]> => {
  const condition = { _id: db.command.in(days.map(idOf)) }
  const answer = await db.collection(TALLIES).where(condition).limit(100).get()
  return parseAll(TALLIES, tallyDocument, answer.data)
}

/** The same day tallied again is the same document. */
export const putTally = async (db: Db, tally: DayTally): Promise<void> => {
  const { day, weekday } = tally
  const hours = tally.hours.map((hour) => ({ ...hour, waits: [...hour.waits] }))
  await db.collection(TALLIES).doc(idOf(day)).set({ day, weekday, hours })
}

const idOf = (day: string): string => `calls:${day}`
