import * as z from 'zod/mini'
import { half } from '@/contract/ticket/vocabulary'
import { centroidOf } from '@/domain/dispatch/centroids'
import type { Centre, RosteredTechnician, StationedOutlet } from '@/domain/dispatch/place'
import type { Db } from '../database/cloud'
import { parseAll, readOne } from '../database/read'

const centreDocument = z.object({ _id: z.string(), name: z.string(), divisionPrefixes: z.array(z.string()) })

/** For an outlet of which nothing at all is known. */
const CHINA = { lat: 35, lng: 105 }

const coordinates = z.object({ lat: z.number(), lng: z.number() })

const outletDocument = z.object({
  _id: z.string(),
  name: z.string(),
  region: z.string(),
  phone: z.string(),
  centreId: z.string(),
  divisionPrefixes: z.array(z.string()),
  skills: z.array(z.string()),
  at: z.optional(coordinates),
  openedOn: z._default(z.string(), '2000-01-01'),
  inProgressMost: z._default(z.int(), 20),
})

export const technicianDocument = z.object({
  _id: z.string(),
  outletId: z.string(),
  name: z.string(),
  badgeNo: z.string(),
  certificates: z.array(z.object({ skill: z.string(), until: z.string() })),
  roster: z._default(
    z.array(
      z.object({
        days: z.array(z.enum(['workday', 'restDay', 'holiday'])),
        half,
        skill: z.string(),
        visits: z.int(),
      }),
    ),
    [],
  ),
  leave: z._default(z.array(z.object({ from: z.string(), to: z.string(), half: z.optional(half) })), []),
  home: z._default(z.nullable(coordinates), null),
  phone: z._default(z.nullable(z.string()), null),
  rev: z._default(z.int(), 0),
})

/** Every dispatch centre: a few dozen at most, one for each province or large city. */
export const allCentres = async (db: Db): Promise<Centre[]> => {
  const answer = await db.collection('centres').limit(1000).get()
  return parseAll('centres', centreDocument, answer.data).map(({ _id, ...centre }) => ({
    centreId: _id,
    ...centre,
  }))
}

export const outletById = async (db: Db, outletId: string): Promise<StationedOutlet | null> => {
  const found = await readOne(db, 'outlets', outletId, outletDocument)
  return found === null ? null : toOutlet(found)
}

export const outletsOfCentre = async (db: Db, centreId: string): Promise<StationedOutlet[]> => {
  const answer = await db.collection('outlets').where({ centreId }).limit(1000).get()
  return parseAll('outlets', outletDocument, answer.data).map(toOutlet)
}

export const technicianById = async (db: Db, technicianId: string): Promise<RosteredTechnician | null> => {
  const found = await readOne(db, 'technicians', technicianId, technicianDocument)
  return found === null ? null : toTechnician(found)
}

export const techniciansOfOutlet = async (db: Db, outletId: string): Promise<RosteredTechnician[]> => {
  const answer = await db.collection('technicians').where({ outletId }).limit(1000).get()
  return parseAll('technicians', technicianDocument, answer.data).map(toTechnician)
}

/** The technicians of several outlets, by one query. */
export const techniciansOfOutlets = async (
  db: Db,
  outletIds: readonly string[],
): Promise<RosteredTechnician[]> => {
  if (outletIds.length === 0) return []
  const condition = { outletId: db.command.in([...outletIds]) }
  const answer = await db.collection('technicians').where(condition).limit(1000).get()
  return parseAll('technicians', technicianDocument, answer.data).map(toTechnician)
}

/** An outlet whose place nobody has entered stands in the middle of its area. */
const toOutlet = ({ _id, at, ...outlet }: z.infer<typeof outletDocument>): StationedOutlet => ({
  outletId: _id,
  ...outlet,
  at: at ?? centroidOf((outlet.divisionPrefixes[0] ?? '').padEnd(6, '0'))?.at ?? CHINA,
})

export const toTechnician = ({
  _id,
  ...technician
}: z.infer<typeof technicianDocument>): RosteredTechnician => ({
  technicianId: _id,
  ...technician,
})
