import { tallyDays } from '@/cloudfunctions/clock/tally-calls'
import { tendCallBacks } from '@/cloudfunctions/clock/tend-call-backs'
import { callBackById } from '@/cloudfunctions/shared/repositories/call-backs'
import { talliesOf } from '@/cloudfunctions/shared/repositories/call-records'
import { inboxOf } from '@/cloudfunctions/shared/repositories/inbox'
import { TAKEN_MS } from '@/domain/hotline/call-back'
import { addDays, chinaDay, momentOf } from '@/domain/time/china'
import { CALL_BACK_ID } from '../../builders/contacts'
import { aCallBack, layCallBack } from '../ground/lay-contacts'
import { aNoticeGround, type NoticeGround } from '../notifier/ground'

let ground: NoticeGround
beforeEach(async () => {
  ground = await aNoticeGround()
})
afterEach(async () => {
  expect(ground.cloud.unindexedQueries()).toEqual([])
  await ground.close()
})

const waiting = (more: object = {}) =>
  aCallBack({ askedAt: ground.now(), dueAt: ground.now(), untilAt: ground.now() + 1000, ...more })

describe('a call that did not come', () => {
  test('is told once when its hours are over, and not before', async () => {
    await layCallBack(ground, waiting())
    expect(await tendCallBacks(ground.services)).toBe(0)
    ground.pass(1000)
    const both = await Promise.all([tendCallBacks(ground.services), tendCallBacks(ground.instance())])
    expect(both[0] + both[1]).toBe(1)
    expect((await callBackById(ground.db, CALL_BACK_ID))?.state).toBe('lapsed')
    const told = await inboxOf(ground.db, 'openid-wang', undefined, 10)
    expect(told).toMatchObject([
      { title: expect.stringContaining('对不起'), page: expect.stringContaining('hotline') },
    ])
  })

  test('given an agent took it and left, then it is back in its place', async () => {
    const taken = { staffId: 'staff-agent', name: '员工', at: ground.now() }
    await layCallBack(ground, waiting({ state: 'taken', taken, untilAt: ground.now() + 10 * TAKEN_MS }))
    ground.pass(TAKEN_MS)
    expect(await tendCallBacks(ground.services)).toBe(1)
    expect(await callBackById(ground.db, CALL_BACK_ID)).toMatchObject({ state: 'waiting', taken: null })
  })
})

test('days that are over are counted once, an empty one too; today is not', async () => {
  const yesterday = addDays(chinaDay(ground.now()), -1)
  const at = momentOf(yesterday, '09:00')
  for (const n of [0, 1]) {
    await ground.db
      .collection('callRecords')
      .add({ at: at + n, waitMs: 20_000, answered: true, talkMs: 60_000 })
  }
  let counted = 0
  for (let last = -1; last !== 0; counted += last) last = await tallyDays(ground.services)
  expect(counted).toBe(28)
  const [tally] = await talliesOf(ground.db, [yesterday])
  expect(tally?.hours).toMatchObject([{ hour: 9, calls: 2, answered: 2, talkMs: 120_000 }])
  expect(await talliesOf(ground.db, [chinaDay(ground.now())])).toEqual([])
})
