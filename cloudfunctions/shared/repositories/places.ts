import * as z from 'zod/mini'
import type { Centre, Outlet, Technician } from '@/domain/dispatch/place'
import type { Db } from '../database/cloud'
import { parseAll, readOne } from '../database/read'

const centreDocument = z.object({ _id: z.string(), name: z.string(), divisionPrefixes: z.array(z.string()) })

const outletDocument = z.object({
  _id: z.string(),
  name: z.string(),
  region: z.string(),
  phone: z.string(),
  centreId: z.string(),
  divisionPrefixes: z.array(z.string()),
  skills: z.array(z.string()),
})

const technicianDocument = z.object({
  _id: z.string(),
  outletId: z.string(),
  name: z.string(),
  badgeNo: z.string(),
  certificates: z.array(z.object({ skill: z.string(), until: z.string() })),
})

/** Every dispatch centre: a few dozen at most, one for each province or large city. */
export const allCentres = async (db: Db): Promise<Centre[]> => {
  const answer = await db.collection('centres').limit(1000).get()
  return parseAll('centres', centreDocument, answer.data).map(({ _id, ...centre }) => ({
    centreId: _id,
    ...centre,
  }))
}

export const outletById = async (db: Db, outletId: string): Promise<Outlet | null> => {
  const found = await readOne(db, 'outlets', outletId, outletDocument)
  return found === null ? null : toOutlet(found)
}

export const outletsOfCentre = async (db: Db, centreId: string): Promise<Outlet[]> => {
  const answer = await db.collection('outlets').where({ centreId }).limit(1000).get()
  return parseAll('outlets', outletDocument, answer.data).map(toOutlet)
}

export const technicianById = async (db: Db, technicianId: string): Promise<Technician | null> => {
  const found = await readOne(db, 'technicians', technicianId, technicianDocument)
  return found === null ? null : toTechnician(found)
}

export const techniciansOfOutlet = async (db: Db, outletId: string): Promise<Technician[]> => {
  const answer = await db.collection('technicians').where({ outletId }).limit(1000).get()
  return parseAll('technicians', technicianDocument, answer.data).map(toTechnician)
}

const toOutlet = ({ _id, ...outlet }: z.infer<typeof outletDocument>): Outlet => ({
  outletId: _id,
  ...outlet,
})

const toTechnician = ({ _id, ...technician }: z.infer<typeof technicianDocument>): Technician => ({
  technicianId: _id,
  ...technician,
})
