import { dispatchNow } from '@/cloudfunctions/shared/dispatch/dispatch-now'
import { dispatchesOf } from '@/cloudfunctions/shared/repositories/dispatches'
import { figuresOf } from '@/cloudfunctions/shared/repositories/outlet-standing'
import { ticketRate } from '@/contract/customer/ticket'
import { acceptTicket, assignTicket } from '@/contract/staff/command'
import { amendTicket, declineTicket, dispatchDecisions } from '@/contract/staff/dispatch'
import { staffTicketChoices } from '@/contract/staff/ticket'
import { DAY_MS } from '@/domain/time/china'
import { say } from '../../builders/life'
import { aRequestId } from '../../builders/request-id'
import { aDispatchGround, agent, type DispatchGround, dispatcher, manager } from './ground'

jest.setTimeout(60_000)

let ground: DispatchGround
beforeEach(async () => {
  ground = await aDispatchGround()
})
afterEach(async () => {
  expect(ground.complaints.filter((line) => line.includes('no index serves'))).toEqual([])
  await ground.close()
})

const on = async (ticketNo: string) => ({
  requestId: aRequestId(),
  ticketNo,
  rev: (await ground.read(ticketNo)).rev,
})

const given = async (): Promise<string | null> => {
  const ticketNo = await ground.ticket()
  await dispatchNow(ground.services, ticketNo)
  return (await ground.read(ticketNo)).outletId
}

const both = { skills: ['repair:heater', 'repair:freshAir'] }

describe('An assignment that stays after the needed skill changed (OCA/field-service#745)', () => {
  const assigned = async (): Promise<string> => {
    await ground.outlet('heaters', { km: 1 })
    await ground.outlet('able', { km: 9, ...both })
    const ticketNo = await ground.ticket()
    await dispatchNow(ground.services, ticketNo)
    const pick = { ...(await on(ticketNo)), technicianId: 'tech-heaters-0' }
    expect(await ground.call(manager('heaters'), assignTicket, pick)).toMatchObject({ ok: true })
    return ticketNo
  }

  test('given a technician is named, when it turns out to be another product, then outlet, technician and place go, and one that can do it is asked', async () => {
    const ticketNo = await assigned()
    const amended = await ground.call(agent, amendTicket, {
      ...(await on(ticketNo)),
      product: { line: 'freshAir' },
      reason: '客户说是新风机',
    })
    expect(amended).toMatchObject({ ok: true, data: { status: 'dispatched', outletName: 'able网点' } })
    const ticket = await ground.read(ticketNo)
    expect(ticket).toMatchObject({
      outletId: 'able',
      technicianId: null,
      seat: { outletId: 'able', skill: 'repair:freshAir' },
    })
    const { data: left } = await ground.db
      .collection('seats')
      .where({ outletId: 'heaters', skill: 'repair:heater', date: '2026-03-13', half: 'morning' })
      .get()
    expect(left).toMatchObject([{ state: 'free' }])
  })

  test('given nobody has the new skill, then it waits for a dispatcher, and nobody keeps it by mistake', async () => {
    const ticketNo = await assigned()
    const request = { ...(await on(ticketNo)), product: { line: 'cooler' as const }, reason: '是凉霸' }
    expect(await ground.call(agent, amendTicket, request)).toMatchObject({ ok: true, data: { queued: true } })
    expect(await ground.read(ticketNo)).toMatchObject({ outletId: null, technicianId: null, seat: null })
  })

  test('given the address moves to where another outlet is nearer, then it is dispatched anew', async () => {
    const ticketNo = await assigned()
    await ground.outlet('linan', { at: { lat: 30.23, lng: 119.72 }, divisionPrefixes: ['330112'] })
    const address = {
      divisionCode: '330112',
      region: ['浙江省', '杭州市', '临安区'],
      detail: '锦城街道 1 号',
    }
    const request = { ...(await on(ticketNo)), address, reason: '搬家了' }
    expect(await ground.call(agent, amendTicket, request)).toMatchObject({ ok: true })
    expect(await ground.read(ticketNo)).toMatchObject({ outletId: 'linan', centreId: 'zj' })
  })

  test('given a made-up division, then nothing changes', async () => {
    const ticketNo = await assigned()
    const before = await ground.read(ticketNo)
    const address = { ...before.report.address, divisionCode: '339999' }
    const request = { ...(await on(ticketNo)), address, reason: '试试' }
    expect(await ground.call(agent, amendTicket, request)).toMatchObject({ code: 'DIVISION_UNKNOWN' })
    expect(await ground.read(ticketNo)).toEqual(before)
  })

  test('a corrected model alone keeps outlet, technician and place', async () => {
    const ticketNo = await assigned()
    const { seat } = await ground.read(ticketNo)
    const request = {
      ...(await on(ticketNo)),
      product: { line: 'heater' as const, model: 'QDP1020A' },
      reason: '型号看清楚了',
    }
    expect(await ground.call(agent, amendTicket, request)).toMatchObject({ ok: true })
    expect(await ground.read(ticketNo)).toMatchObject({ status: 'assigned', outletId: 'heaters', seat })
  })
})

describe('Fairness: cherry-picking, newcomers flooded, no cap on work in progress (zammad#854, #1581, calcom/cal.diy#13606, frappe/helpdesk#3181)', () => {
  test('no cap on work in progress: an outlet with its hands full isn’t asked, and what others have in hand is counted', async () => {
    await ground.outlet('near', { km: 1, most: 3, visits: 50 })
    await ground.outlet('far', { km: 40, most: 50, visits: 50 })
    const to: (string | null)[] = []
    for (let at = 0; at < 5; at++) to.push(await given())
    expect(to).toEqual(['near', 'near', 'near', 'far', 'far'])
  })

  test('newcomers flooded: one that opened last week gets a share of its cap, though it is the nearest', async () => {
    await ground.outlet('newcomer', { km: 1, most: 20, openedOn: '2026-03-04', visits: 50 })
    await ground.outlet('seasoned', { km: 60, most: 200, visits: 50 })
    const to: (string | null)[] = []
    for (let at = 0; at < 9; at++) to.push(await given())
    expect(to.filter((outletId) => outletId === 'newcomer')).toHaveLength(6)
    const ticketNo = await ground.ticket()
    await dispatchNow(ground.services, ticketNo)
    const [kept] = await dispatchesOf(ground.db, ticketNo)
    expect(kept?.losers[0]?.why).toContain('新开的网点，目前最多在办 6 单')
  })

  test('nobody starves: of two that stand alike, the one that waited has its turn', async () => {
    await ground.outlet('a', { km: 2, visits: 50 })
    await ground.outlet('b', { km: 2, visits: 50 })
    const to: (string | null)[] = []
    for (let at = 0; at < 6; at++) {
      to.push(await given())
      ground.pass(60_000)
    }
    expect(to.filter((outletId) => outletId === 'a')).toHaveLength(3)
  })

  test('cherry-picking: an outlet can’t take what it likes; it is given tickets and gives back within a limit', async () => {
    await ground.outlet('picky', { km: 2, visits: 50, most: 1000 })
    await ground.outlet('steady', { km: 2.8, visits: 50, most: 1000 })
    for (let at = 0; at < 8; at++) {
      const ticketNo = await ground.ticket()
      await dispatchNow(ground.services, ticketNo)
      const { outletId } = await ground.read(ticketNo)
      if (outletId !== 'picky') continue
      const request = { ...(await on(ticketNo)), reason: '不顺路' }
      expect(await ground.call(manager('picky'), declineTicket, request)).toMatchObject({ ok: true })
    }
    // giving back weighs against it, also where it is nearer
    const ticketNo = await ground.ticket()
    await dispatchNow(ground.services, ticketNo)
    const { data } = await ground.call(dispatcher, dispatchDecisions, { ticketNo }).then((answer) => {
      if (!answer.ok) throw new Error(answer.code)
      return answer
    })
    expect(data.decisions[0]?.outletName).toBe('steady网点')
    expect(data.decisions[0]?.losers[0]).toMatchObject({
      outletName: 'picky网点',
      why: expect.stringContaining('近期退单多一些'),
    })
  })

  test('poor scores of late make an outlet look farther, and no score is told to anybody', async () => {
    await ground.outlet('poor', { km: 2, visits: 50 })
    await ground.outlet('good', { km: 4, visits: 50 })
    const outlet = { outletId: 'poor', name: 'poor网点', phone: '' }
    const technician = { technicianId: 'tech-poor-0', outletId: 'poor', name: '李', badgeNo: 'A100' }
    for (let at = 0; at < 15; at++) {
      const ticketNo = await ground.ticket(
        {},
        { ...say.dispatch, outlet },
        { type: 'assign', technician },
        say.depart,
        say.arrive,
        say.complete,
      )
      const by = { kind: 'customer', openid: `openid-${ticketNo}` } as const
      const rated = await ground.call(by, ticketRate, {
        requestId: aRequestId(),
        ticketNo,
        score: 1,
        words: '',
      })
      expect(rated).toMatchObject({ ok: true })
    }
    expect((await figuresOf(ground.db, ['poor'])).get('poor')?.days).toMatchObject([
      { scores: 15, scoreSum: 15 },
    ])
    const ticketNo = await ground.ticket()
    const choices = await ground.call(dispatcher, staffTicketChoices, { ticketNo })
    await dispatchNow(ground.services, ticketNo)
    expect((await ground.read(ticketNo)).outletId).toBe('good')
    const why = await ground.call(dispatcher, dispatchDecisions, { ticketNo })
    expect(JSON.stringify([choices, why])).toContain('近期评价低一些')
    expect(JSON.stringify([choices, why])).not.toMatch(/"score|[1-5](\.\d)? ?分|mean/)
  })

  test('nobody starves: ten days without a ticket outweigh being some kilometres farther away', async () => {
    await ground.outlet('always', { km: 2, visits: 50 })
    await ground.outlet('waiting', { km: 6, visits: 50 })
    const asked = (outletId: string, lastAskedAt: number) =>
      ground.db
        .collection('standings')
        .add({ _id: `standing:${outletId}`, outletId, lastAskedAt, days: [], rev: 1 })
    await asked('always', ground.now())
    await asked('waiting', ground.now() - 10 * DAY_MS)
    expect([await given(), await given()]).toEqual(['waiting', 'always'])
  })
})

test('accepting by the desk dispatches at once, and the agent’s answer shows it', async () => {
  await ground.outlet('near')
  const ticketNo = await ground.ticket()
  // back to where an agent accepts it
  await ground.db
    .collection('tickets')
    .doc(ticketNo)
    .update({
      status: 'submitted',
      state: ground.db.command.set({ status: 'submitted', at: ground.now() }),
    })
  const accept = { ...(await on(ticketNo)), confirmedByPhone: true, capFen: 0, note: '' }
  const answer = await ground.call(agent, acceptTicket, accept)
  expect(answer).toMatchObject({ ok: true, data: { status: 'dispatched', outletName: 'near网点' } })
})
