import {
  hotlineBusy,
  hotlineCallMeBack,
  hotlineCancelCallBack,
  hotlineMyCallBack,
} from '@/contract/customer/hotline'
import { callBackDone, callBackList, takeCallBack } from '@/contract/staff/hotline'
import { MINUTE_MS } from '@/domain/time/china'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Ground } from '../ground/ground'
import { byGuest } from './by-guest'

jest.setTimeout(60_000)

let ground: Ground
beforeEach(async () => {
  ground = await aGround()
})
afterEach(async () => {
  expect(ground.host.unindexedQueries()).toEqual([])
  await ground.close()
})

const ask = (personId: 'wang' | 'chen' | 'zhou', more: object = {}) => {
  const phone = { wang: '19900001110', chen: '19900001111', zhou: '19900001112' }[personId]
  return ground.customer(personId).call(hotlineCallMeBack, { requestId: aRequestId(), phone, ...more })
}
const mine = async (personId: 'wang' | 'chen' | 'zhou') => {
  const answer = await ground.customer(personId).call(hotlineMyCallBack, {})
  return answer.ok ? answer.data.callBack : null
}
const line = async (account = 'agent') => {
  const answer = await (await ground.staff(account)).call(callBackList, {})
  return answer.ok ? answer.data.rows : []
}

test('given no records, then nothing is made up about how busy it is', async () => {
  const busy = await byGuest(ground, hotlineBusy, {})
  expect(busy.ok && ['unknown', 'closed']).toContain(busy.ok && busy.data.wait.state)
  expect(busy.ok && busy.data.basis).toEqual({ days: 0, calls: 0 })
  expect(busy.ok && busy.data.windows.length).toBeGreaterThan(0)
})

test('who asks first is called first, sees the place in the line, and has one place', async () => {
  expect(await ask('wang')).toMatchObject({ ok: true, data: { position: 1, phone: '199****1110' } })
  expect(await ask('chen')).toMatchObject({ ok: true, data: { position: 2 } })
  expect(await ask('wang')).toMatchObject({ code: 'CALL_BACK_ALREADY' })
  expect(await ask('zhou', { phone: '19900001111' })).toMatchObject({ code: 'CALL_BACK_ALREADY' })
  const rows = await line()
  expect(rows.map(({ phone }) => phone)).toEqual(['199****1110', '199****1111'])
  expect(await line()).toEqual(await line())
})

test('ten taps at once keep one place', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask('wang')))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await line()).toHaveLength(1)
})

test('an agent takes one, sees the number alone, and says what came of it; the next moves up', async () => {
  await ask('wang')
  await ask('chen')
  const agent = await ground.staff('agent')
  const [first] = await line()
  const onFirst = { callBackId: first?.callBackId ?? '', rev: first?.rev ?? 0 }
  const taken = await agent.call(takeCallBack, { requestId: aRequestId(), ...onFirst })
  expect(taken).toMatchObject({ ok: true, data: { phone: '19900001110', mine: true, state: 'taken' } })
  expect((await mine('wang'))?.state).toBe('taken')
  const rev = taken.ok ? taken.data.rev : 0
  const missed = await agent.call(callBackDone, {
    requestId: aRequestId(),
    ...onFirst,
    rev,
    outcome: 'noAnswer',
    note: '',
  })
  expect(missed).toMatchObject({ ok: true, data: { state: 'waiting', tries: 1, phone: '199****1110' } })
  expect((await mine('chen'))?.position).toBe(1)
  expect((await mine('wang'))?.position).toBe(2)
})

test('two agents who reach for the same one: one gets it', async () => {
  await ask('wang')
  const [row] = await line()
  const agent = await ground.staff('agent')
  const take = () =>
    agent.call(takeCallBack, { requestId: aRequestId(), callBackId: row?.callBackId ?? '', rev: 1 })
  const answers = await Promise.all([take(), take()])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('it can be called off by whom it belongs to, and asked for anew', async () => {
  const asked = await ask('wang')
  const callBackId = asked.ok ? asked.data.callBackId : ''
  const cancel = (personId: 'wang' | 'chen') =>
    ground.customer(personId).call(hotlineCancelCallBack, { requestId: aRequestId(), callBackId })
  expect(await cancel('chen')).toMatchObject({ code: 'CALL_BACK_NOT_FOUND' })
  expect(await cancel('wang')).toMatchObject({ ok: true, data: { state: 'cancelled', position: null } })
  expect(await line()).toEqual([])
  expect(await ask('wang')).toMatchObject({ ok: true })
})

test('hours that are offered can be chosen, others can’t', async () => {
  const busy = await byGuest(ground, hotlineBusy, {})
  const window = busy.ok ? busy.data.windows[1] : undefined
  expect(await ask('wang', { window })).toMatchObject({ ok: true, data: { window } })
  const night = { date: window?.date ?? '', from: '22:00', to: '23:00' }
  expect(await ask('chen', { window: night })).toMatchObject({ code: 'CALL_BACK_WINDOW_GONE' })
})

test('measured waits are told when there are enough of them', async () => {
  const at = Date.now() - 5 * MINUTE_MS
  for (let n = 0; n < 12; n += 1) {
    await ground.db
      .collection('callRecords')
      .add({ at: at + n, waitMs: 50_000, answered: true, talkMs: 60_000 })
  }
  const busy = await byGuest(ground, hotlineBusy, {})
  const wait = busy.ok ? busy.data.wait : undefined
  if (wait?.state !== 'closed') expect(wait).toMatchObject({ state: 'known', by: 'recent', lowMs: MINUTE_MS })
})
