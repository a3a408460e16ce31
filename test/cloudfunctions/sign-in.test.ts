import { accountMe, accountSignIn, accountSignOut } from '@/contract/staff/account'
import { staffTicketList } from '@/contract/staff/ticket'
import { aRequestId } from '../builders/request-id'
import { allOf } from './ground/dump'
import { aGround, type Ground } from './ground/ground'
import { laySession } from './ground/lay-session'
import { PASSWORD } from './ground/records'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(() => ground.close())

const signIn = (account: string, password = PASSWORD) =>
  ground.guest.call(accountSignIn, { account, password })
const wrong = 'not-the-password'

test('who knows the password gets a session, and the database no token of it', async () => {
  const answer = await signIn('agent')
  if (!answer.ok) throw new Error(answer.code)
  expect(answer.data.staff).toEqual({
    staffId: 'staff-agent',
    account: 'agent',
    name: '员工agent',
    role: 'agent',
    place: '测试',
  })
  const me = await ground.bearer(answer.data.token).call(accountMe, {})
  expect(me).toEqual({ ok: true, data: { staff: answer.data.staff, expiresAt: answer.data.expiresAt } })
  expect(JSON.stringify(await allOf(ground.db, 'sessions'))).not.toContain(answer.data.token)
})

test('a wrong password, an account that does not exist and one that has left are answered the same', async () => {
  await ground.db.collection('staff').doc('staff-manager-elsewhere').update({ active: false })
  const answers = [
    await signIn('dispatcher', wrong),
    await signIn('nobody-here', wrong),
    await signIn('manager-elsewhere', PASSWORD),
    await signIn('nobody-here', PASSWORD),
  ]
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]).toMatchObject({ ok: false, code: 'SIGN_IN_FAILED' })
})

test('four mistakes are forgiven by the right password, and forgotten', async () => {
  for (let tries = 0; tries < 4; tries += 1) await signIn('manager', wrong)
  expect(await signIn('manager')).toMatchObject({ ok: true })
  expect(await signIn('manager', wrong)).toMatchObject({ code: 'SIGN_IN_FAILED' })
  expect(await signIn('manager', wrong)).toMatchObject({ code: 'SIGN_IN_FAILED' })
})

describe('after five mistakes', () => {
  test('the right password no longer helps, and an account that does not exist behaves the same', async () => {
    for (const account of ['quality', 'nobody-at-all']) {
      for (let tries = 0; tries < 5; tries += 1) {
        expect(await signIn(account, wrong)).toMatchObject({ code: 'SIGN_IN_FAILED' })
      }
      expect(await signIn(account)).toMatchObject({ ok: false, code: 'SIGN_IN_LOCKED' })
    }
  })

  test('another spelling of the account gives no more tries', async () => {
    expect(await signIn('Quality', wrong)).toMatchObject({ code: 'SIGN_IN_LOCKED' })
    expect(await signIn('QUALITY', wrong)).toMatchObject({ code: 'SIGN_IN_LOCKED' })
  })

  test('the lock is for that account alone, and opens when its time is over', async () => {
    expect(await signIn('agent')).toMatchObject({ ok: true })
    const limits = await allOf(ground.db, 'limits')
    for (const { _id } of limits)
      await ground.db
        .collection('limits')
        .doc(_id)
        .update({ until: Date.now() - 1 })
    expect(await signIn('quality')).toMatchObject({ ok: true })
  })
})

test('twenty guesses at once are still counted one by one: five are looked at, no more', async () => {
  const guesses = Array.from({ length: 19 }, (_, at) => signIn('technician', `guess-${at}`))
  const answers = await Promise.all([...guesses, signIn('technician', 'guess-19')])
  const codes = answers.map((answer) => (answer.ok ? 'OK' : answer.code))
  expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5)
  expect(codes.filter((code) => code === 'SIGN_IN_LOCKED')).toHaveLength(15)
})

test('a session ends with its day, with signing out, and with its person leaving', async () => {
  const { db } = ground
  const listed = (token: string) => ground.bearer(token).call(staffTicketList, {})
  const [good, lapsed, leaving] = [
    await laySession(db, 'staff-agent', Date.now() + 60_000),
    await laySession(db, 'staff-agent', Date.now() - 1),
    await laySession(db, 'staff-technician-elsewhere', Date.now() + 60_000),
  ]
  expect(await listed(good)).toMatchObject({ ok: true })
  expect(await listed(lapsed)).toMatchObject({ code: 'SIGN_IN_NEEDED' })

  expect(await listed(leaving)).toMatchObject({ ok: true })
  await db.collection('staff').doc('staff-technician-elsewhere').update({ active: false })
  expect(await listed(leaving)).toMatchObject({ code: 'SIGN_IN_NEEDED' })

  await ground.bearer(good).call(accountSignOut, { requestId: aRequestId() })
  expect(await listed(good)).toMatchObject({ code: 'SIGN_IN_NEEDED' })
})

test('a role that changes counts at once, without signing in anew', async () => {
  const token = await laySession(ground.db, 'staff-dispatcher-elsewhere', Date.now() + 60_000)
  expect(await ground.bearer(token).call(staffTicketList, {})).toMatchObject({ ok: true })
  await ground.db.collection('staff').doc('staff-dispatcher-elsewhere').update({ role: 'administrator' })
  expect(await ground.bearer(token).call(staffTicketList, {})).toMatchObject({ code: 'FORBIDDEN' })
})

test('no password and no token is in the log, and no query went without an index', () => {
  expect(ground.log.join('\n')).not.toMatch(new RegExp(`${PASSWORD}|${wrong}|guess-|Bearer`))
  expect(ground.host.unindexedQueries()).toEqual([])
})
