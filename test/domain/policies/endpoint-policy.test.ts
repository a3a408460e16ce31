import { customerEndpoints } from '@/contract/customer'
import { staffEndpoints } from '@/contract/staff'
import { type StaffRole, staffRole } from '@/contract/staff/account'
import { callerOf } from '@/domain/policies/caller'
import { endpointPolicies, mayCall } from '@/domain/policies/endpoint-policy'
import { aGuest, aMember, mei, theClock } from '../../builders/people'

const endpoints = [...Object.values(customerEndpoints), ...Object.values(staffEndpoints)]
const keys = Object.keys(endpointPolicies) as (keyof typeof endpointPolicies)[]

test('each endpoint has its row, and each row its endpoint', () => {
  expect([...keys].sort()).toEqual(endpoints.map(({ fn, name }) => `${fn}/${name}`).sort())
})

test('each row lets somebody in, and nobody twice', () => {
  for (const callers of Object.values(endpointPolicies)) {
    expect(callers.length).toBeGreaterThan(0)
    expect(new Set(callers).size).toBe(callers.length)
  }
})

test('customers call their own function alone, and staff theirs; only the way to become a technician starts as a customer', () => {
  for (const key of keys) {
    const isOpen = key.startsWith('customer/') || key === 'staff/technician.bind'
    expect([key, mayCall(mei, key)]).toEqual([key, isOpen])
    for (const role of staffRole.options) {
      if (key.startsWith('customer/')) expect([key, mayCall(aMember(role), key)]).toEqual([key, false])
    }
  }
})

/** Open to those without an account: what holds nothing personal, or asks for a proof of its own. */
const openToAll = [
  /^session\.hello$/,
  /^progress\./,
  /^survey\.(open|keep|answer)$/,
  /^product\.open$/,
  /^help\.(article|updates|search|manual)$/,
  /^price\.(list|estimate)$/,
  /^part\.(models|model|get|check|where)$/,
  /^official\./,
  /^outlet\./,
  /^hotline\.busy$/,
]

test('a guest can sign in and read what is open to all; the clock calls no endpoint', () => {
  const reached = keys.filter((key) => mayCall(aGuest, key))
  const beyond = reached.filter(
    (key) =>
      !openToAll.some((open) => key.startsWith('customer/') && open.test(key.slice('customer/'.length))),
  )
  expect(beyond).toEqual(['staff/account.signIn'])
  expect(keys.filter((key) => mayCall(theClock, key))).toEqual([])
})

test('lesson: an administrator wipes the log (public CloudBase repair templates): here one has no way to a ticket', () => {
  // articles hold nothing of anybody
  const reachable = keys.filter(
    (key) => mayCall(aMember('administrator'), key) && !key.startsWith('staff/knowledge.'),
  )
  expect(reachable).toEqual(['staff/account.signIn', 'staff/account.me', 'staff/account.signOut'])
})

test('lesson: users hard-delete tickets (public CloudBase repair templates): no endpoint deletes one; people take their own papers back', () => {
  const own = ['customer/privacy.erase', 'customer/proof.remove']
  expect(keys.filter((key) => /delete|remove|erase|purge/i.test(key)).sort()).toEqual(own)
})

test('lesson: staff can read or change the score (glpi#4454): only customers rate, and only quality sees a single one', () => {
  const ofStaff = keys.filter((key) => key.startsWith('staff/') && /rate|score|survey/i.test(key))
  const reached = (role: StaffRole) => ofStaff.filter((key) => mayCall(aMember(role), key))
  for (const role of ['agent', 'dispatcher', 'administrator'] as const) expect(reached(role)).toEqual([])
  for (const role of ['outletManager', 'technician'] as const)
    expect(reached(role)).toEqual(['staff/survey.totals'])
  expect(reached('quality')).not.toContain('staff/survey.totals')
})

test('who somebody is to a policy', () => {
  expect([callerOf(mei), callerOf(aGuest), callerOf(theClock), callerOf(aMember('quality'))]).toEqual([
    'customer',
    'guest',
    'clock',
    'quality',
  ])
})
