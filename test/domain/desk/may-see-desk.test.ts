import { staffRole } from '@/contract/staff/account'
import { kindsSeenBy, maySeeDesk } from '@/domain/desk/may-see-desk'
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

const appeal = { kind: 'warranty', openid: 'mei', outletId: null } as const
const pickUp = { kind: 'part', openid: 'mei', outletId: aManager.outletId } as const
const delivery = { ...pickUp, outletId: null }
const elsewhere = aMember('outletManager', { outletId: 'outlet:pudong' })

test.each([
  ['the customer whose it is', mei, [true, true, true]],
  ['another customer', bo, [false, false, false]],
  ['a guest', aGuest, [false, false, false]],
  ['an agent', anAgent, [true, true, true]],
  ['quality', aQualityOfficer, [true, false, false]],
  ['the manager of the outlet where parts lie ready', aManager, [false, true, false]],
  ['a manager of another outlet', elsewhere, [false, false, false]],
  ['a manager of no outlet', aMember('outletManager', { outletId: null }), [false, false, false]],
  ['a dispatcher', aDispatcher, [false, false, false]],
  ['a technician', aTechnician, [false, false, false]],
  ['an administrator', anAdministrator, [false, false, false]],
  ['the clock', theClock, [true, true, true]],
] as const)('%s may see an appeal, parts to fetch, parts to send: %p', (_, actor, may) => {
  expect([appeal, pickUp, delivery].map((scope) => maySeeDesk(actor, scope))).toEqual(may)
})

test('given a matter of nobody in WeChat, then no customer sees it', () => {
  expect(maySeeDesk({ kind: 'customer', openid: '' }, { ...appeal, openid: null })).toBe(false)
})

test('each role has the kinds that are its work', () => {
  const kinds = Object.fromEntries(staffRole.options.map((role) => [role, kindsSeenBy(aMember(role))]))
  expect(kinds).toEqual({
    agent: ['part', 'warranty', 'enquiry', 'complaint', 'suggestion'],
    dispatcher: [],
    outletManager: ['part'],
    technician: [],
    quality: ['warranty', 'enquiry', 'complaint', 'suggestion'],
    administrator: [],
  })
})
