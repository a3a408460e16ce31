import { staffRole } from '@/contract/staff/account'
import { maySee, type TicketScope } from '@/domain/policies/may-see'
import { MINUTE_MS, momentOf } from '@/domain/time/china'
import { anAgent } from '../../builders/life'
import {
  aDispatcher,
  aGuest,
  aManager,
  aMember,
  anAdministrator,
  aQualityOfficer,
  aTechnician,
  bo,
  mei,
  theClock,
} from '../../builders/people'

const scope: TicketScope = {
  openid: 'mei',
  centreId: 'centre:zj',
  outletId: aManager.outletId,
  technicianId: aTechnician.technicianId,
  visitTo: '2026-03-14',
}
const now = momentOf('2026-03-14', '10:00')

test.each([
  ['the customer whose it is', mei, true],
  ['another customer', bo, false],
  ['a guest', aGuest, false],
  ['an agent', anAgent, true],
  ['quality', aQualityOfficer, true],
  ['the dispatcher of the centre', aDispatcher, true],
  ['a dispatcher of another centre', aMember('dispatcher', { centreId: 'centre:sh' }), false],
  ['the manager of the outlet', aManager, true],
  ['a manager of another outlet', aMember('outletManager', { outletId: 'outlet:pudong' }), false],
  ['the technician who was named', aTechnician, true],
  ['a colleague of the same outlet', { ...aTechnician, technicianId: 'technician:other' }, false],
  ['an administrator', anAdministrator, false],
  ['the clock', theClock, true],
] as const)('%s may see the ticket: %p', (_, actor, may) => {
  expect(maySee(actor, scope, now)).toBe(may)
})

test('given a ticket of no customer, no outlet, no technician, then nobody without a place of their own sees it', () => {
  const unowned: TicketScope = {
    openid: null,
    centreId: 'none',
    outletId: null,
    technicianId: null,
    visitTo: null,
  }
  for (const role of staffRole.options) {
    const placeless = aMember(role, { centreId: null, outletId: null, technicianId: null })
    expect([role, maySee(placeless, unowned, now)]).toEqual([role, role === 'agent' || role === 'quality'])
  }
  expect(maySee({ kind: 'customer', openid: '' }, unowned, now)).toBe(false)
})

describe('a technician and the days of the visit', () => {
  const seenAt = (day: string, clock: string, afterMs = 0) =>
    maySee(aTechnician, scope, momentOf(day, clock) + afterMs)

  test('sees it from being named, so that the visit can be prepared', () => {
    expect(seenAt('2026-03-01', '08:00')).toBe(true)
  })

  test('sees it through the seventh day after, and no minute longer', () => {
    expect(seenAt('2026-03-21', '23:59')).toBe(true)
    expect(seenAt('2026-03-21', '23:59', MINUTE_MS)).toBe(false)
  })
})
