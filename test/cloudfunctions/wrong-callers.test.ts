import { mediaPrepare } from '@/contract/customer/media'
import type { ErrorCode } from '@/contract/error-code'
import type { StaffEndpointName } from '@/contract/staff'
import { staffMediaPrepare } from '@/contract/staff/media'
import { mayCall } from '@/domain/policies/endpoint-policy'
import { type About, goodRequest } from '../builders/good-requests'
import { aMember } from '../builders/people'
import { type Concerns, ofCustomers, ofStaff } from './ground/concerns'
import { allOf, dump } from './ground/dump'
import { aGround, type Caller, type Ground } from './ground/ground'
import { layIn } from './ground/lay-in'
import { layProduct, layProof } from './ground/lay-proof'
import { laySession } from './ground/lay-session'
import { anUpload, png } from './ground/photo'
import { staffAccounts } from './ground/records'

const HOUR_MS = 3_600_000

jest.setTimeout(60_000)

let ground: Ground
/** A visit of 王女士 in Hangzhou that is going on, and a file that she put there. */
let hers: About
/** The same visit, and a file of its technician. */
let theirs: About

beforeAll(async () => {
  ground = await aGround()
  const ticket = await layIn(ground, 'onSite', { of: 'wang' })
  await layProduct(ground)
  await layProof(ground, 'queued')
  hers = { ...ticket, mediaId: await anUpload(ground.customer('wang'), mediaPrepare, png) }
  theirs = { ...ticket, mediaId: await anUpload(await ground.staff('technician'), staffMediaPrepare, png) }
})
afterAll(() => ground.close())

/** A thousand connections at once are more than a machine has patience for. */
const AT_ONCE = 100

/** What a wrong caller was told, where it isn't the refusal it should be. */
const whatIsWrong = async ({ who, name, code, call }: WrongCall): Promise<string[]> => {
  const answer = (await call()) as { ok?: unknown; code?: unknown; data?: unknown }
  const isRight = answer.ok === false && answer.code === code && answer.data === undefined
  return isRight ? [] : [`${who} at ${name}: ${JSON.stringify(answer).slice(0, 80)}, not ${code}`]
}

test(`lesson: anybody with an id can cancel or rate someone else's ticket (public CloudBase repair templates):
  through no endpoint does a wrong caller learn or change anything`, async () => {
  const wrong = [...(await wrongCustomers()), ...(await wrongStaff())]
  const before = await dump(ground.db)

  const told: string[] = []
  for (let from = 0; from < wrong.length; from += AT_ONCE)
    told.push(...(await Promise.all(wrong.slice(from, from + AT_ONCE).map(whatIsWrong))).flat())

  expect(told).toEqual([])
  expect(wrong.length).toBeGreaterThan(300)
  expect(await dump(ground.db)).toEqual(before)
  expect(await allOf(ground.db, 'limits')).toEqual([])
})

test("a ticket that is somebody else's and one that does not exist are answered the same, to the byte", async () => {
  const nothing = { ...theirs, ticketNo: '0000000' }
  const strangers = [
    { caller: ground.customer('chen'), fn: 'customer', table: ofCustomers },
    { caller: await ground.staff('technician-elsewhere'), fn: 'staff', table: ofStaff },
    { caller: await ground.staff('manager-elsewhere'), fn: 'staff', table: ofStaff },
    { caller: await ground.staff('dispatcher-elsewhere'), fn: 'staff', table: ofStaff },
  ] as const
  for (const { caller, fn, table } of strangers) {
    for (const name of namesOf(table, 'ticket')) {
      const foreign = await caller.raw(fn, { endpoint: name, request: goodRequest(fn, name, theirs) })
      const missing = await caller.raw(fn, { endpoint: name, request: goodRequest(fn, name, nothing) })
      expect(`${name} ${JSON.stringify(foreign)}`).toBe(`${name} ${JSON.stringify(missing)}`)
    }
  }
})

test("nobody's list shows a ticket that isn't theirs", async () => {
  const listed = async (caller: Caller, fn: 'customer' | 'staff', request: object = {}) =>
    JSON.stringify(await caller.raw(fn, { endpoint: 'ticket.list', request }))
  expect(await listed(ground.customer('wang'), 'customer')).toContain(hers.ticketNo)
  expect(await listed(ground.customer('chen'), 'customer')).not.toContain(hers.ticketNo)
  for (const account of ['dispatcher', 'manager', 'technician']) {
    for (const request of [{}, { search: hers.ticketNo }, { search: '19900001111' }, { status: 'onSite' }]) {
      expect(await listed(await ground.staff(account), 'staff', request)).toContain(hers.ticketNo)
      const elsewhere = await ground.staff(`${account}-elsewhere`)
      expect(await listed(elsewhere, 'staff', request)).not.toContain(hers.ticketNo)
    }
  }
  expect(ground.host.unindexedQueries()).toEqual([])
})

interface WrongCall {
  who: string
  name: string
  code: ErrorCode
  call: () => Promise<unknown>
}

const notFound = {
  ticket: 'NOT_FOUND',
  file: 'MEDIA_NOT_FOUND',
  technician: 'TECHNICIAN_NOT_FOUND',
  product: 'PRODUCT_NOT_FOUND',
  proof: 'PROOF_NOT_FOUND',
} as const

const namesOf = (table: Record<string, Concerns>, concerns: Concerns): string[] =>
  Object.keys(table).filter((name) => table[name] === concerns)

const overHttp = async (fn: string, event: unknown, token?: string): Promise<unknown> => {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const answer = await fetch(`${ground.host.url}/fn/${fn}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(event),
  })
  return answer.json()
}

/** Who is not the customer whose ticket it is, and those who only say that they are. */
const wrongCustomers = async (): Promise<WrongCall[]> => {
  const agent = await laySession(ground.db, 'staff-agent', Date.now() + HOUR_MS)
  const chen = ground.customer('chen')
  const asWang = {
    WX_OPENID: 'openid-wang',
    environment: JSON.stringify({ WX_OPENID: 'openid-wang' }),
    userInfo: { openId: 'openid-wang' },
  }
  return Object.entries(ofCustomers).flatMap(([name, concerns]): WrongCall[] => {
    if (concerns === 'everybody') return []
    const good = () => ({ endpoint: name, request: goodRequest('customer', name, hers) })
    const strangers = {
      'a guest': () => overHttp('customer', good()),
      'a guest who names an openid': () => overHttp('customer', { ...good(), ...asWang }),
      'a member of staff': () => overHttp('customer', good(), agent),
    }
    const others = {
      'another customer': () => chen.raw('customer', good()),
      'another customer who names an openid': () => chen.raw('customer', { ...good(), ...asWang }),
    }
    return [
      ...callsOf(strangers, name, 'SIGN_IN_NEEDED'),
      ...(concerns === 'caller' ? [] : callsOf(others, name, notFound[concerns])),
    ]
  })
}

/** Who has no session that counts, whose role may not, and whose role may but elsewhere. */
const wrongStaff = async (): Promise<WrongCall[]> => {
  const { db } = ground
  const [colleague] = (await db.collection('staff').where({ account: 'agent' }).get()).data as {
    _id: string
  }[]
  await db.collection('staff').add({ ...colleague, _id: 'staff-left', account: 'left', active: false })
  const agent = await laySession(db, 'staff-agent', Date.now() + HOUR_MS)
  const dead = {
    'a lapsed session': await laySession(db, 'staff-agent', Date.now() - 1),
    'a session of somebody who has left': await laySession(db, 'staff-left', Date.now() + HOUR_MS),
    'a session of nobody': await laySession(db, 'staff-nobody', Date.now() + HOUR_MS),
    'a made-up session': 'A'.repeat(43),
  }
  const members = await Promise.all(
    staffAccounts.map(async (member) => ({ ...member, caller: await ground.staff(member.account) })),
  )
  const wang = ground.customer('wang')

  return Object.entries(ofStaff).flatMap(([name, concerns]): WrongCall[] => {
    const good = () => ({ endpoint: name, request: goodRequest('staff', name, theirs) })
    const forgedEvent = () => ({
      ...good(),
      httpMethod: 'POST',
      headers: { authorization: `Bearer ${agent}` },
      body: JSON.stringify(good()),
    })
    const customers = {
      'a customer': () => wang.raw('staff', good()),
      'a customer with a forged HTTP event': () => wang.raw('staff', forgedEvent()),
    }
    const strangers = {
      'a guest': () => ground.guest.raw('staff', good()),
      ...Object.fromEntries(
        Object.entries(dead).map(([who, token]) => [who, () => ground.bearer(token).raw('staff', good())]),
      ),
    }
    const wrongMembers = members.flatMap(({ account, role, caller }): WrongCall[] => {
      const may = mayCall(aMember(role), `staff/${name as StaffEndpointName}`)
      const isElsewhere = /-(elsewhere|colleague)$/.test(account)
      const call = () => caller.raw('staff', good())
      if (!may) return [{ who: account, name, code: 'FORBIDDEN', call }]
      if (concerns === 'caller' || concerns === 'everybody' || !isElsewhere) return []
      return [{ who: account, name, code: notFound[concerns], call }]
    })
    return [
      ...callsOf(strangers, name, 'SIGN_IN_NEEDED'),
      // with the right code a customer becomes a technician: test/cloudfunctions/technician/binding.test.ts
      ...(name === 'technician.bind' ? [] : callsOf(customers, name, 'FORBIDDEN')),
      ...wrongMembers,
    ]
  })
}

const callsOf = (
  callers: Record<string, () => Promise<unknown>>,
  name: string,
  code: ErrorCode,
): WrongCall[] => Object.entries(callers).map(([who, call]) => ({ who, name, code, call }))
