import { accountMe } from '@/contract/staff/account'
import { bindTechnician, issueBindCode, technicianDay, unbindTechnician } from '@/contract/staff/technician'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Caller, type Ground, type PersonId } from '../ground/ground'

jest.setTimeout(60_000)

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterEach(async () => {
  const manager = await ground.staff('manager')
  await manager.call(unbindTechnician, { requestId: aRequestId(), technicianId: 'tech-li' })
  await ground.db.collection('limits').where({}).remove()
})
afterAll(() => ground.close())

const issue = async (technicianId = 'tech-li', by: Parameters<Ground['staff']>[0] = 'manager') => {
  const manager = await ground.staff(by)
  return manager.call(issueBindCode, { requestId: aRequestId(), technicianId })
}

const codeFor = async (technicianId?: string): Promise<string> => {
  const issued = await issue(technicianId)
  if (!issued.ok) throw new Error(issued.code)
  return issued.data.code
}

const bind = (who: PersonId | Caller, code: string) =>
  (typeof who === 'string' ? ground.customer(who) : who).call(bindTechnician, {
    requestId: aRequestId(),
    code,
  })

const mayOpenDay = async (who: PersonId) => {
  const answer = await ground.customer(who).call(technicianDay, {})
  return answer.ok ? answer.data.technician.technicianId : answer.code
}

test('with the code from the outlet a WeChat account becomes the technician, and nothing else did', async () => {
  expect(await mayOpenDay('zhou')).toBe('FORBIDDEN')

  expect(await bind('zhou', await codeFor())).toEqual({
    ok: true,
    data: {
      technicianId: 'tech-li',
      name: '李建国',
      badgeNo: 'A1032',
      outletName: '西湖网点',
      outletPhone: '05710000000',
    },
  })

  expect(await mayOpenDay('zhou')).toBe('tech-li')
  expect(await mayOpenDay('chen')).toBe('FORBIDDEN')
})

test('a code works once', async () => {
  const code = await codeFor()
  await bind('zhou', code)
  expect(await bind('chen', code)).toMatchObject({ ok: false, code: 'BIND_CODE_WRONG' })
  expect(await mayOpenDay('chen')).toBe('FORBIDDEN')
})

test('the answer was lost: the same request binds nobody else and is answered as the first', async () => {
  const request = { requestId: aRequestId(), code: await codeFor() }
  const zhou = ground.customer('zhou')
  const first = await zhou.call(bindTechnician, request)
  expect(await zhou.call(bindTechnician, request)).toEqual(first)
  expect(first.ok).toBe(true)
})

test('a later code takes the place of an earlier one', async () => {
  const [early, late] = [await codeFor(), await codeFor()]
  expect(await bind('zhou', early)).toMatchObject({ ok: false, code: 'BIND_CODE_WRONG' })
  expect((await bind('zhou', late)).ok).toBe(true)
})

test('the manager who asks twice with one intent is told the same code', async () => {
  const request = { requestId: aRequestId(), technicianId: 'tech-li' }
  const manager = await ground.staff('manager')
  const first = await manager.call(issueBindCode, request)
  expect(first.ok).toBe(true)
  expect(await manager.call(issueBindCode, request)).toEqual(first)
})

test('after 24 hours a code opens nothing', async () => {
  const code = await codeFor()
  const { data } = await ground.db
    .collection('bindings')
    .where({ _id: /^code:/ })
    .limit(10)
    .get()
  for (const { _id } of data as { _id: string }[])
    await ground.db
      .collection('bindings')
      .doc(_id)
      .update({ expiresAt: Date.now() - 1 })
  expect(await bind('zhou', code)).toMatchObject({ ok: false, code: 'BIND_CODE_WRONG' })
})

test('who guesses is locked after five tries, and then the right code helps no more', async () => {
  const code = await codeFor()
  for (const guess of ['00000001', '00000002', '00000003', '00000004', '00000005'])
    expect(await bind('chen', guess)).toMatchObject({ ok: false, code: 'BIND_CODE_WRONG' })
  expect(await bind('chen', code)).toMatchObject({ ok: false, code: 'BIND_CODE_LOCKED' })
  expect(await mayOpenDay('chen')).toBe('FORBIDDEN')
  expect((await bind('zhou', code)).ok).toBe(true)
})

test('thirty guesses at once are still counted one by one', async () => {
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, at) => bind('chen', String(at).padStart(8, '1'))),
  )
  const wrong = answers.filter((answer) => !answer.ok && answer.code === 'BIND_CODE_WRONG')
  expect(wrong.length).toBeLessThanOrEqual(5)
})

test('a second phone takes over from the first, which is let in no more', async () => {
  await bind('zhou', await codeFor())
  await bind('chen', await codeFor())
  expect([await mayOpenDay('zhou'), await mayOpenDay('chen')]).toEqual(['FORBIDDEN', 'tech-li'])
})

test('a phone that was taken from one technician and bound to another is only the other', async () => {
  await bind('zhou', await codeFor('tech-li'))
  await bind('zhou', await codeFor('tech-zhao'))
  expect(await mayOpenDay('zhou')).toBe('tech-zhao')
  const manager = await ground.staff('manager')
  const unbound = await manager.call(unbindTechnician, { requestId: aRequestId(), technicianId: 'tech-li' })
  expect(unbound).toEqual({ ok: true, data: { wasBound: false } })
  expect(await mayOpenDay('zhou')).toBe('tech-zhao')
  await manager.call(unbindTechnician, { requestId: aRequestId(), technicianId: 'tech-zhao' })
})

test('unbound is unbound at once', async () => {
  await bind('zhou', await codeFor())
  const manager = await ground.staff('manager')
  const request = { requestId: aRequestId(), technicianId: 'tech-li' }
  expect(await manager.call(unbindTechnician, request)).toEqual({ ok: true, data: { wasBound: true } })
  expect(await mayOpenDay('zhou')).toBe('FORBIDDEN')
})

test('who may not come to the console any more may not in WeChat either', async () => {
  await bind('zhou', await codeFor())
  await ground.db.collection('staff').doc('staff-technician').update({ active: false })
  expect(await mayOpenDay('zhou')).toBe('FORBIDDEN')
  await ground.db.collection('staff').doc('staff-technician').update({ active: true })
  expect(await mayOpenDay('zhou')).toBe('tech-li')
})

test("another outlet's technician does not exist for a manager", async () => {
  expect(await issue('tech-sun')).toMatchObject({ ok: false, code: 'TECHNICIAN_NOT_FOUND' })
  expect(await issue('tech-li', 'manager-elsewhere')).toMatchObject({
    ok: false,
    code: 'TECHNICIAN_NOT_FOUND',
  })
  expect(await issue('nobody')).toMatchObject({ ok: false, code: 'TECHNICIAN_NOT_FOUND' })
})

test('only the outlet gives codes out: no technician, no agent, no customer', async () => {
  for (const account of ['technician', 'agent', 'dispatcher', 'quality', 'administrator'] as const)
    expect(await issue('tech-li', account)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
  const request = { requestId: aRequestId(), technicianId: 'tech-li' }
  expect(await ground.customer('chen').call(issueBindCode, request)).toMatchObject({
    ok: false,
    code: 'FORBIDDEN',
  })
})

test('without WeChat nobody is bound, not even with the code and a session', async () => {
  const code = await codeFor()
  for (const caller of [await ground.staff('technician'), await ground.staff('agent')])
    expect(await bind(caller, code)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
  expect(await bind(ground.guest, code)).toMatchObject({ ok: false, code: 'SIGN_IN_NEEDED' })
  expect((await bind('zhou', code)).ok).toBe(true)
})

test('a WeChat account gets no further in the console: it has no session', async () => {
  await bind('zhou', await codeFor())
  expect(await ground.customer('zhou').call(accountMe, {})).toMatchObject({
    ok: false,
    code: 'SIGN_IN_NEEDED',
  })
})

test('neither code nor openid stands in the database in clear', async () => {
  const code = await codeFor()
  const { data } = await ground.db.collection('bindings').limit(100).get()
  expect(JSON.stringify(data)).not.toContain(code)
  await bind('zhou', code)
  const after = await ground.db.collection('bindings').limit(100).get()
  expect(JSON.stringify(after.data)).not.toContain('openid-zhou')
})
