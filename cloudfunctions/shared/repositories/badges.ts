import type { RosteredTechnician } from '@/domain/dispatch/place'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'
import { technicianDocument, toTechnician } from './places'

/** Whose badge that is; null for a badge that nobody has, or that two have by mistake. */
export const technicianByBadge = async (db: Db, badgeNo: string): Promise<RosteredTechnician | null> => {
  const answer = await db.collection('technicians').where({ badgeNo }).limit(2).get()
  const [found, another] = parseAll('technicians', technicianDocument, answer.data)
  return found === undefined || another !== undefined ? null : toTechnician(found)
}
