import type { StaffRole } from '@/contract/staff/account'
import type { Actor, StaffActor } from '@/domain/ticket/actor'
import { anAgent, outlet, technician } from './life'

/** Somebody of the staff; say only what matters to the test. */
export const aMember = (role: StaffRole, change: Partial<StaffActor> = {}): StaffActor => ({
  ...anAgent,
  staffId: `staff:${role}`,
  name: `员工${role}`,
  role,
  ...change,
})

export const aTechnician = aMember('technician', {
  name: '李建国',
  outletId: outlet.outletId,
  technicianId: technician().technicianId,
})
export const aManager = aMember('outletManager', { outletId: outlet.outletId })
export const aDispatcher = aMember('dispatcher', { centreId: 'centre:zj' })
export const anAdministrator = aMember('administrator')
export const aQualityOfficer = aMember('quality')

export const mei: Actor = { kind: 'customer', openid: 'mei' }
export const bo: Actor = { kind: 'customer', openid: 'bo' }
export const aGuest: Actor = { kind: 'guest' }
export const theClock: Actor = { kind: 'clock' }
