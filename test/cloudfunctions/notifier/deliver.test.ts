import { drain } from '@/cloudfunctions/notifier/drain'
import { HOUR_MS, MINUTE_MS, momentOf } from '@/domain/time/china'
import { say, technician } from '../../builders/life'
import { aNoticeGround, aStoredTicket, type NoticeGround } from './ground'

let ground: NoticeGround
beforeEach(async () => {
  ground = await aNoticeGround()
})
afterEach(async () => {
  expect(ground.cloud.unindexedQueries()).toEqual([])
  await ground.close()
})

const NO = '7K4902M'
const statesOf = async (ticketNo = NO) =>
  (await ground.rows(ticketNo)).map(
    ({ template, channel, state }) => `${template} ${channel} ${state.status}`,
  )
const titlesSent = () =>
  ground.wechat
    .inbox('mei')
    .map(({ title }) => title)
    .reverse()

describe('a notice that is due', () => {
  test('given consent, then it arrives in WeChat with fitted words, and lay in the inbox at once', async () => {
    await ground.consent('mei', 'accepted')
    const life = await aStoredTicket(ground, NO)
    await ground.happen(life, say.accept)
    expect(await ground.inbox('mei')).toHaveLength(1)

    await ground.drain()
    const [notice] = ground.wechat.inbox('mei')
    expect(notice?.title).toBe('受理通知')
    expect(notice?.page).toBe('packages/ticket/pages/detail/index?no=7K4902M')
    expect(notice?.rows).toContainEqual({ label: '工单号', value: '7K4-902-M' })
    const [row] = await ground.rows(NO)
    expect(row?.state).toMatchObject({ status: 'delivered', tries: 1, msgId: notice?.msgId })
  })

  test('drained again and again, it arrives once', async () => {
    await ground.consent('mei', 'accepted')
    await ground.consent('mei', 'accepted')
    await ground.happen(await aStoredTicket(ground, NO), say.accept)
    await ground.drain()
    await ground.drain()
    ground.pass(HOUR_MS)
    await ground.drain()
    expect(ground.wechat.inbox('mei')).toHaveLength(1)
  })

  test('a misshapen row of another ticket keeps nobody else from hearing', async () => {
    await ground.db
      .collection('outbox')
      .add({ _id: 'outbox:9X07F0A:1:accepted:wechat', ticketNo: '9X07F0A', wakeAt: 1 })
    await ground.consent('mei', 'accepted')
    await ground.happen(await aStoredTicket(ground, NO), say.accept)
    await ground.drain()
    expect(await statesOf()).toEqual(['accepted wechat delivered'])
    expect(ground.log).toContainEqual(expect.objectContaining({ what: 'notice failed', ticketNo: '9X07F0A' }))
  })

  test('drained by eight at once, it arrives once', async () => {
    await ground.consent('mei', 'accepted')
    await ground.consent('mei', 'accepted')
    await ground.happen(await aStoredTicket(ground, NO), say.accept)
    const drains = Array.from({ length: 8 }, () => drain({ ...ground.parts, services: ground.instance() }))
    await Promise.all(drains)
    expect(ground.wechat.inbox('mei')).toHaveLength(1)
    expect(await statesOf()).toEqual(['accepted wechat delivered'])
  })

  test('given no consent, then it waits a little and ends as refused; the inbox has it', async () => {
    await ground.happen(await aStoredTicket(ground, NO), say.accept)
    await ground.drain()
    expect(await statesOf()).toEqual(['accepted wechat waiting'])
    ground.pass(2 * MINUTE_MS)
    await ground.drain()
    const [row] = await ground.rows(NO)
    expect(row?.state).toMatchObject({ status: 'refused', why: 'noGrant' })
    expect(await ground.inbox('mei')).toHaveLength(1)
  })

  test('given consent that is told a minute late, then it arrives', async () => {
    await ground.happen(await aStoredTicket(ground, NO), say.accept)
    await ground.drain()
    ground.pass(MINUTE_MS)
    await ground.consent('mei', 'accepted')
    await ground.drain()
    expect(await statesOf()).toEqual(['accepted wechat delivered'])
  })

  test('at night it waits for eight o’clock', async () => {
    ground.pass(momentOf('2026-03-11', '22:30') - ground.now())
    await ground.consent('mei', 'accepted')
    await ground.happen(await aStoredTicket(ground, NO), say.accept)
    await ground.drain()
    expect(titlesSent()).toEqual([])
    ground.pass(momentOf('2026-03-12', '08:00') - ground.now())
    await ground.drain()
    expect(titlesSent()).toEqual(['受理通知'])
  })

  test('at night too, when somebody is on the way', async () => {
    ground.pass(momentOf('2026-03-11', '22:30') - ground.now())
    await ground.consent('mei', 'onTheWay')
    await ground.happen(await aStoredTicket(ground, NO), say.accept, say.dispatch, say.assign, say.depart)
    await ground.drain()
    expect(titlesSent()).toEqual(['师傅出发通知'])
  })
})

describe('what WeChat answers', () => {
  const acceptWithConsent = async () => {
    await ground.consent('mei', 'accepted')
    return ground.happen(await aStoredTicket(ground, NO), say.accept)
  }

  test('busy: it comes again after a while, and arrives once', async () => {
    await acceptWithConsent()
    ground.wechat.faults.set({ kind: 'busy', times: 2 })
    await ground.drain()
    expect(await statesOf()).toEqual(['accepted wechat waiting'])
    await ground.drain()
    expect(ground.wechat.inbox('mei')).toEqual([])
    for (let tried = 0; tried < 3; tried += 1) {
      ground.pass(10_000)
      await ground.drain()
    }
    expect(ground.wechat.inbox('mei')).toHaveLength(1)
    expect(await statesOf()).toEqual(['accepted wechat delivered'])
  })

  test.each(['timeoutAfterDelivery', 'timeoutBeforeDelivery'] as const)(
    '%s: it is never sent again',
    async (kind) => {
      await ground.consent('mei', 'accepted')
      await acceptWithConsent()
      ground.wechat.faults.set({ kind, times: 1, holdMs: 400 })
      await ground.drain()
      ground.wechat.faults.clear()
      ground.pass(HOUR_MS)
      await ground.drain()
      await ground.wechat.settled()
      const arrived = ground.wechat.inbox('mei').length
      expect(arrived).toBe(kind === 'timeoutAfterDelivery' ? 1 : 0)
      // WeChat's own report tells the one from the other
      expect(await statesOf()).toEqual([
        kind === 'timeoutAfterDelivery' ? 'accepted wechat delivered' : 'accepted wechat unknown',
      ])
    },
  )

  test('43101: not again, and the ledger is empty for the next one', async () => {
    await ground.consent('mei', 'accepted')
    await acceptWithConsent()
    ground.wechat.faults.set({ kind: 'revoked', times: 1 })
    await ground.drain()
    await ground.happen(await aStoredTicket(ground, '3AC41RT'), say.accept)
    for (let looked = 0; looked < 3; looked += 1) {
      await ground.drain()
      ground.pass(2 * MINUTE_MS)
    }
    const ends = [...(await ground.rows(NO)), ...(await ground.rows('3AC41RT'))].map(({ state }) => state)
    expect(ends).toMatchObject([
      { why: 'rejected', tries: 1 },
      { why: 'noGrant', tries: 0 },
    ])
    expect(ground.wechat.inbox('mei')).toEqual([])
  })

  test('47003: told to the log by code, template and keyword, without words, and not again', async () => {
    await acceptWithConsent()
    const [row] = await ground.rows(NO)
    if (row?.channel !== 'wechat') throw new Error('no row')
    const values = { ...row.values, thing2: '这句话实在太长了，远远超过了二十个字的限制' }
    await ground.db
      .collection('outbox')
      .doc(row._id)
      .update({ values: ground.db.command.set(values) })
    await ground.drain()
    expect(await statesOf()).toEqual(['accepted wechat misused'])
    const told = ground.log.filter(({ level }) => level === 'error')
    expect(told).toEqual([expect.objectContaining({ code: '47003', template: 'accepted', field: 'thing2' })])
    expect(JSON.stringify(ground.log)).not.toMatch(/这句话|mei/)
  })

  test('no right to the call: it is kept until somebody has mended the setting', async () => {
    await acceptWithConsent()
    ground.wechat.faults.set({ kind: 'forbidden', times: 1 })
    await ground.drain()
    expect(await statesOf()).toEqual(['accepted wechat waiting'])
    ground.pass(HOUR_MS)
    await ground.drain()
    expect(await statesOf()).toEqual(['accepted wechat delivered'])
  })
})

describe('a ticket that moves on', () => {
  test('given two notices waiting, then only what is still true is sent', async () => {
    await ground.consent('mei', 'accepted', 'assigned')
    const life = await aStoredTicket(ground, NO)
    await ground.happen(life, say.accept, say.dispatch, say.assign)
    await ground.drain()
    expect(titlesSent()).toEqual(['师傅安排通知'])
    expect(await statesOf()).toEqual(['accepted wechat lapsed', 'assigned wechat delivered'])
  })

  test('given another technician, then the first notice lapses and the new one has the new name', async () => {
    await ground.consent('mei', 'assigned')
    const life = await ground.happen(await aStoredTicket(ground, NO), say.accept, say.dispatch, say.assign)
    await ground.happen(life, { type: 'assign', technician: technician('赵强', 'HZ0111') })
    await ground.drain()
    const [notice, ...others] = ground.wechat.inbox('mei')
    expect(others).toEqual([])
    expect(notice?.rows).toContainEqual({ label: '师傅', value: '赵强' })
  })

  const untilDone = [say.accept, say.dispatch, say.assign, say.depart, say.arrive, say.complete]

  test('the rating is asked for when it is due, in the inbox and outside', async () => {
    await ground.consent('mei', 'rate')
    await ground.happen(await aStoredTicket(ground, NO), ...untilDone)
    await ground.drain()
    expect((await ground.inbox('mei')).map(({ title }) => title)).not.toContain('这次修得怎么样')
    ground.pass(2 * HOUR_MS)
    await ground.drain()
    await ground.drain()
    const titles = (await ground.inbox('mei')).map(({ title }) => title)
    expect(titles.filter((title) => title === '这次修得怎么样')).toHaveLength(1)
    expect(titlesSent()).toEqual(['服务评价提醒'])
    const link = /^packages\/survey\/pages\/answer\/index\?k=[\w-]{30,}$/
    expect(ground.wechat.inbox('mei')[0]?.page).toMatch(link)
  })

  test('nobody is asked to rate what they have rated, or what broke again', async () => {
    const life = await ground.happen(await aStoredTicket(ground, NO), ...untilDone)
    await ground.happen(life, { type: 'reopen', reason: '又不热', confirmationCode: '730155' })
    ground.pass(2 * HOUR_MS)
    await ground.drain()
    expect((await ground.inbox('mei')).map(({ title }) => title)).not.toContain('这次修得怎么样')
    const rate = (await ground.rows(NO)).filter(({ template }) => template === 'rate')
    expect(rate.map(({ state }) => state.status)).toEqual(['lapsed', 'lapsed'])
  })
})
