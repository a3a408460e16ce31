import * as z from 'zod/mini'
import { centroidOf } from '@/domain/dispatch/centroids'
import type { Coordinates } from '@/domain/dispatch/coordinates'
import type { OutletHours } from '@/domain/outlet/opening'
import type { Db } from '../database/cloud'
import { parseAll, readOne } from '../database/read'

const OUTLETS = 'outlets'

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const hours = z.nullable(z.object({ from: clock, to: clock }))

/** An outlet as somebody sees it who goes there; dispatch reads other fields of the same document. */
const counterDocument = z.object({
  _id: z.string(),
  name: z.string(),
  region: z.string(),
  phone: z.string(),
  centreId: z.string(),
  divisionPrefixes: z.array(z.string()),
  skills: z.array(z.string()),
  address: z._default(z.nullable(z.string()), null),
  hours: z._default(z.nullable(z.object({ workday: hours, restDay: hours, holiday: hours })), null),
  at: z.optional(z.object({ lat: z.number(), lng: z.number() })),
})

export interface OutletCounter {
  outletId: string
  name: string
  region: string
  phone: string
  centreId: string
  divisionPrefixes: readonly string[]
  skills: readonly string[]
  /** Null where nobody has entered it. */
  address: string | null
  hours: OutletHours | null
  at: Coordinates
}

const PAGE = 1000
const CHINA = { lat: 35, lng: 105 }

/** Every outlet there is: some hundreds. */
export const allCounters = async (db: Db): Promise<OutletCounter[]> => {
  const found: OutletCounter[] = []
  for (;;) {
    const { data } = await db.collection(OUTLETS).skip(found.length).limit(PAGE).get()
    found.push(...parseAll(OUTLETS, counterDocument, data).map(toCounter))
    if (data.length < PAGE) return found
  }
}

export const counterById = async (db: Db, outletId: string): Promise<OutletCounter | null> => {
  const found = await readOne(db, OUTLETS, outletId, counterDocument)
  return found === null ? null : toCounter(found)
}

const toCounter = ({ _id, at, ...outlet }: z.infer<typeof counterDocument>): OutletCounter => ({
  outletId: _id,
  ...outlet,
  at: at ?? centroidOf((outlet.divisionPrefixes[0] ?? '').padEnd(6, '0'))?.at ?? CHINA,
})
