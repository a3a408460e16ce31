import { tick } from '@/cloudfunctions/clock/tick'
import { eventsOf } from '@/cloudfunctions/shared/repositories/events'
import { ticketByNo } from '@/cloudfunctions/shared/repositories/tickets'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/domain/time/china'
import { say, untilDone } from '../../builders/life'
import { aNoticeGround, aStoredTicket, type NoticeGround } from '../notifier/ground'

let ground: NoticeGround
beforeEach(async () => {
  ground = await aNoticeGround()
})
afterEach(async () => {
  expect(ground.cloud.unindexedQueries()).toEqual([])
  await ground.close()
})

const NO = '7K4902M'
const statusOf = async () => (await ticketByNo(ground.db, NO))?.state.status

describe('a completed ticket', () => {
  test('is left alone until its time limit, then closed once, by the clock', async () => {
    await ground.happen(await aStoredTicket(ground, NO), ...untilDone)
    ground.pass(7 * DAY_MS - MINUTE_MS)
    expect((await tick(ground.services)).closed).toBe(0)
    ground.pass(2 * MINUTE_MS)
    expect((await tick(ground.services)).closed).toBe(1)
    expect(await statusOf()).toBe('closed')
    expect((await tick(ground.services)).closed).toBe(0)
    const last = (await eventsOf(ground.db, NO)).at(-1)
    expect(last).toMatchObject({ type: 'closed', by: { kind: 'clock' } })
  })

  test('is closed once when two clocks run at once', async () => {
    await ground.happen(await aStoredTicket(ground, NO), ...untilDone)
    ground.pass(8 * DAY_MS)
    await Promise.all([tick(ground.services), tick(ground.instance())])
    const closed = (await eventsOf(ground.db, NO)).filter(({ type }) => type === 'closed')
    expect(closed).toHaveLength(1)
  })

  test('a note of a colleague puts nothing off', async () => {
    const life = await ground.happen(await aStoredTicket(ground, NO), ...untilDone)
    ground.pass(6 * DAY_MS)
    await ground.happen({ ...life, now: ground.now() }, { type: 'note', note: '客户来电问过保修' })
    ground.pass(DAY_MS)
    await tick(ground.services)
    expect(await statusOf()).toBe('closed')
  })
})

describe('files that were uploaded for nothing', () => {
  const media = (_id: string, state: string, createdAt: number) =>
    ground.db.collection('media').add({
      _id,
      owner: 'somebody',
      state,
      kind: 'image',
      fileId: '',
      bytes: 1,
      ticketNo: state === 'attached' ? NO : null,
      createdAt,
    })

  test('go after two weeks; those of a ticket and those of a draft stay', async () => {
    const old = ground.now() - 15 * DAY_MS
    await media('media:prepared', 'prepared', old)
    await media('media:confirmed', 'confirmed', old)
    await media('media:attached', 'attached', old)
    await media('media:draft', 'confirmed', ground.now() - DAY_MS)
    expect((await tick(ground.services)).collected).toBe(2)
    const left = await ground.db.collection('media').get()
    expect((left.data as { _id: string }[]).map(({ _id }) => _id).sort()).toEqual([
      'media:attached',
      'media:draft',
    ])
  })

  test('with their bytes', async () => {
    const { fileID } = await ground.services.cloud.uploadFile({
      cloudPath: 'media/2026-02-01/left',
      fileContent: Buffer.from('a photo'),
    })
    await media('media:left', 'confirmed', ground.now() - 15 * DAY_MS)
    await ground.db.collection('media').doc('media:left').update({ fileId: fileID })
    await tick(ground.services)
    const { fileList } = await ground.services.cloud.getTempFileURL({ fileList: [fileID] })
    const address = fileList[0]?.tempFileURL ?? ''
    expect(address === '' || (await fetch(address)).status === 404).toBe(true)
  })
})

test('what has lapsed goes: sessions, counts of tries, old records of requests', async () => {
  const { db } = ground
  await db.collection('sessions').add({ _id: 'session:old', staffId: 's', expiresAt: ground.now() - 1 })
  await db.collection('sessions').add({ _id: 'session:new', staffId: 's', expiresAt: ground.now() + HOUR_MS })
  await db.collection('limits').add({ _id: 'limit:old', count: 1, until: ground.now() - 1 })
  await db.collection('requests').add({ _id: 'request:old', at: ground.now() - 31 * DAY_MS })
  await db.collection('requests').add({ _id: 'request:new', at: ground.now() - DAY_MS })
  expect((await tick(ground.services)).swept).toBe(3)
  expect((await db.collection('sessions').get()).data).toMatchObject([{ _id: 'session:new' }])
  expect((await db.collection('requests').get()).data).toMatchObject([{ _id: 'request:new' }])
})

test('notices that nobody drains are told to the log, by number alone', async () => {
  await ground.happen(await aStoredTicket(ground, NO), say.accept)
  ground.pass(11 * MINUTE_MS)
  expect((await tick(ground.services)).lateNotices).toBe(1)
  expect(ground.log).toContainEqual({ level: 'error', what: 'notices are stuck', count: 1 })
})

test('one chore’s trouble keeps no other from being done', async () => {
  await ground.happen(await aStoredTicket(ground, NO), ...untilDone)
  ground.pass(8 * DAY_MS)
  await ground.db.collection('media').add({ _id: 'media:misshapen', state: 'prepared', createdAt: 0 })
  expect((await tick(ground.services)).closed).toBe(1)
  expect(ground.log).toContainEqual(expect.objectContaining({ what: 'clock: collected failed' }))
})
