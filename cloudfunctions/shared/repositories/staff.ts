import * as z from 'zod/mini'
import { staffRole } from '@/contract/staff/account'
import type { StaffActor } from '@/domain/ticket/actor'
import type { Db } from '../database/cloud'
import { parseAll, readOne } from '../database/read'

const staffDocument = z.object({
  _id: z.string(),
  account: z.string(),
  name: z.string(),
  role: staffRole,
  place: z.string(),
  /** `scrypt$N$r$p$salt$hash`, see identity/password. */
  passwordHash: z.string(),
  centreId: z.nullable(z.string()),
  outletId: z.nullable(z.string()),
  technicianId: z.nullable(z.string()),
  active: z.boolean(),
})
export type StaffDocument = z.infer<typeof staffDocument>

export const staffById = (db: Db, staffId: string): Promise<StaffDocument | null> =>
  readOne(db, 'staff', staffId, staffDocument)

export const staffByAccount = async (db: Db, account: string): Promise<StaffDocument | null> => {
  const answer = await db.collection('staff').where({ account }).limit(1).get()
  return parseAll('staff', staffDocument, answer.data)[0] ?? null
}

/** The account that a technician has for the console; null where there is none. */
export const staffOfTechnician = async (db: Db, technicianId: string): Promise<StaffDocument | null> => {
  const answer = await db.collection('staff').where({ technicianId }).limit(1).get()
  return parseAll('staff', staffDocument, answer.data)[0] ?? null
}

export const actorOf = (staff: StaffDocument): StaffActor => ({
  kind: 'staff',
  staffId: staff._id,
  name: staff.name,
  role: staff.role,
  centreId: staff.centreId,
  outletId: staff.outletId,
  technicianId: staff.technicianId,
})
