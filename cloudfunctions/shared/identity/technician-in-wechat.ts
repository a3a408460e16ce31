import type { StaffActor } from '@/domain/ticket/actor'
import { hashOfOpenid } from '../bindings/bind-code'
import { technicianBoundTo } from '../repositories/bindings'
import { technicianById } from '../repositories/places'
import { actorOf, staffOfTechnician } from '../repositories/staff'
import type { Services } from '../services'

/**
 * The technician whose WeChat account calls; null for anybody else. Somebody with an account for the console
 * too is the same person in both, and is let in nowhere once that account is closed.
 */
export const technicianInWeChat = async ({ db }: Services, openid: string): Promise<StaffActor | null> => {
  const technicianId = await technicianBoundTo(db, hashOfOpenid(openid))
  if (technicianId === null) return null
  const [technician, staff] = await Promise.all([
    technicianById(db, technicianId),
    staffOfTechnician(db, technicianId),
  ])
  if (technician === null || staff?.active === false) return null
  if (staff !== null) return actorOf(staff)
  const { name, outletId } = technician
  return {
    kind: 'staff',
    staffId: technicianId,
    name,
    role: 'technician',
    centreId: null,
    outletId,
    technicianId,
  }
}
