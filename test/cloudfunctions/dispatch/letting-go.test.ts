import { dispatchNow } from '@/cloudfunctions/shared/dispatch/dispatch-now'
import { eventsOf } from '@/cloudfunctions/shared/repositories/events'
import { assignTicket, departForTicket, dispatchTicket } from '@/contract/staff/command'
import { amendTicket, declineTicket, redispatchTicket } from '@/contract/staff/dispatch'
import { HOUR_MS } from '@/domain/time/china'
import { aMember } from '../../builders/people'
import { aRequestId } from '../../builders/request-id'
import { aDispatchGround, agent, type DispatchGround, dispatcher, friday, manager } from './ground'

jest.setTimeout(60_000)

let ground: DispatchGround
beforeEach(async () => {
  ground = await aDispatchGround()
  await ground.outlet('near', { km: 1 })
  await ground.outlet('far', { km: 9 })
})
afterEach(async () => {
  expect(ground.complaints.filter((line) => line.includes('no index serves'))).toEqual([])
  await ground.close()
})

const given = async (): Promise<string> => {
  const ticketNo = await ground.ticket()
  await dispatchNow(ground.services, ticketNo)
  return ticketNo
}

const on = async (ticketNo: string) => ({
  requestId: aRequestId(),
  ticketNo,
  rev: (await ground.read(ticketNo)).rev,
})

const decline = async (ticketNo: string, outletId: string) =>
  ground.call(manager(outletId), declineTicket, { ...(await on(ticketNo)), reason: '这两天人手不够' })

const placesOf = async (outletId: string) => {
  const window = { outletId, skill: 'repair:heater', ...friday }
  const { data } = await ground.db.collection('seats').where(window).get()
  return (data as { state: string }[]).filter(({ state }) => state === 'booked').length
}

test('given an outlet declines in time, then the next is asked, its place is free, and it isn’t asked again', async () => {
  const ticketNo = await given()
  expect(await decline(ticketNo, 'near')).toMatchObject({ ok: true, data: { declinesLeft: 9 } })
  expect(await ground.read(ticketNo)).toMatchObject({ outletId: 'far', declinedBy: ['near'], rounds: 2 })
  expect([await placesOf('near'), await placesOf('far')]).toEqual([0, 1])
  const types = (await eventsOf(ground.db, ticketNo)).map(({ type }) => type)
  expect(types.slice(-2)).toEqual(['declined', 'dispatched'])

  expect(await decline(ticketNo, 'far')).toMatchObject({ ok: true })
  const queued = await ground.read(ticketNo)
  expect(queued).toMatchObject({ status: 'accepted', outletId: null })
  expect(queued.queued?.why).toEqual(['2 家：这一单已经退回过。'])
})

test('given the same decline arrives three times, then it counts once', async () => {
  const ticketNo = await given()
  const request = { ...(await on(ticketNo)), reason: '这两天人手不够' }
  const answers = await Promise.all([1, 2, 3].map(() => ground.call(manager('near'), declineTicket, request)))
  for (const answer of answers) expect(answer).toMatchObject({ ok: true, data: { declinesLeft: 9 } })
  expect((await ground.read(ticketNo)).declinedBy).toEqual(['near'])
})

test('given two open hours have passed, then it can’t be declined any more', async () => {
  const ticketNo = await given()
  ground.pass(2 * HOUR_MS + 1)
  expect(await decline(ticketNo, 'near')).toMatchObject({ ok: false, code: 'DECLINE_TOO_LATE' })
  expect(await ground.read(ticketNo)).toMatchObject({ outletId: 'near', declinedBy: [] })
})

test('given ten declines within 30 days, then the eleventh is refused and nothing is half done', async () => {
  for (let round = 0; round < 10; round++)
    expect(await decline(await given(), 'near')).toMatchObject({ ok: true })
  const ticketNo = await ground.ticket()
  const dispatchedByHand = await ground.call(dispatcher, dispatchTicket, {
    ...(await on(ticketNo)),
    outletId: 'near',
    reason: '离得近',
  })
  expect(dispatchedByHand).toMatchObject({ ok: true })
  const before = await ground.read(ticketNo)
  expect(await decline(ticketNo, 'near')).toMatchObject({ ok: false, code: 'DECLINES_USED_UP' })
  expect(await ground.read(ticketNo)).toEqual(before)
})

test('given the technician has set off, then neither declining nor amending nor taking back is possible', async () => {
  const ticketNo = await given()
  await ground.call(manager('near'), assignTicket, { ...(await on(ticketNo)), technicianId: 'tech-near-0' })
  const technician = aMember('technician', { outletId: 'near', technicianId: 'tech-near-0' })
  expect(await ground.call(technician, departForTicket, await on(ticketNo))).toMatchObject({ ok: true })
  const before = await ground.read(ticketNo)
  expect(await decline(ticketNo, 'near')).toMatchObject({ ok: false, code: 'NOT_IN_THIS_STATE' })
  const back = { ...(await on(ticketNo)), reason: '换一家' }
  expect(await ground.call(dispatcher, redispatchTicket, back)).toMatchObject({ code: 'NOT_IN_THIS_STATE' })
  const amend = { ...(await on(ticketNo)), product: { line: 'cooler' as const }, reason: '看错了' }
  expect(await ground.call(agent, amendTicket, amend)).toMatchObject({ code: 'NOT_IN_THIS_STATE' })
  expect(await ground.read(ticketNo)).toEqual(before)
})

test.each([
  ['another outlet’s manager', () => manager('far')],
  ['a manager without an outlet', () => aMember('outletManager')],
])('%s can’t decline it: for them it doesn’t exist', async (_, who) => {
  const ticketNo = await given()
  const request = { ...(await on(ticketNo)), reason: '不想去' }
  expect(await ground.call(who(), declineTicket, request)).toMatchObject({ ok: false, code: 'NOT_FOUND' })
})

test.each([
  ['a dispatcher', dispatcher],
  ['an agent', agent],
  ['a technician', aMember('technician', { outletId: 'near', technicianId: 'tech-near-0' })],
])('%s doesn’t decline', async (_, who) => {
  const request = { ...(await on(await given())), reason: '不想去' }
  expect(await ground.call(who, declineTicket, request)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
})

test('given the dispatcher takes it back, then it waits for a person: the rule would pick the same outlet', async () => {
  const ticketNo = await given()
  const answer = await ground.call(dispatcher, redispatchTicket, {
    ...(await on(ticketNo)),
    reason: '网点说今天停电',
  })
  expect(answer).toMatchObject({ ok: true })
  const ticket = await ground.read(ticketNo)
  expect(ticket).toMatchObject({ status: 'accepted', seat: null, outletId: null })
  expect(ticket.queued?.why).toEqual(['调度员从网点收回，等人工另选网点。'])
  expect(await placesOf('near')).toBe(0)
  expect(await dispatchNow(ground.services, ticketNo)).toBe('notDue')
})

test('a technician of another outlet, and one whose certificate has ended, are refused with a code', async () => {
  await ground.db.collection('technicians').add({
    _id: 'tech-lapsed',
    outletId: 'near',
    name: '赵前',
    badgeNo: 'A1044',
    certificates: [{ skill: 'repair:heater', until: '2026-03-12' }],
  })
  const ticketNo = await given()
  const assign = async (technicianId: string) =>
    ground.call(manager('near'), assignTicket, { ...(await on(ticketNo)), technicianId })
  expect(await assign('tech-far-0')).toMatchObject({ code: 'TECHNICIAN_NOT_FOUND' })
  expect(await assign('tech-lapsed')).toMatchObject({ code: 'TECHNICIAN_NOT_CERTIFIED' })
  expect((await ground.read(ticketNo)).status).toBe('dispatched')
})

test.each([
  ['out of its area', { divisionPrefixes: ['3302'] }, 'OUTLET_OUT_OF_AREA'],
  ['without the skill', { skills: ['repair:cooler'] }, 'OUTLET_NOT_AUTHORISED'],
])('an outlet %s can’t be picked by hand either, and no place is taken', async (_, wanted, code) => {
  await ground.outlet('wrong', wanted)
  const ticketNo = await ground.ticket()
  const pick = { ...(await on(ticketNo)), outletId: 'wrong', reason: '试试' }
  expect(await ground.call(dispatcher, dispatchTicket, pick)).toMatchObject({ ok: false, code })
  expect(await placesOf('wrong')).toBe(0)
})

test('a pick that comes too late takes no place', async () => {
  const ticketNo = await given()
  await ground.call(manager('near'), assignTicket, { ...(await on(ticketNo)), technicianId: 'tech-near-0' })
  const pick = { ...(await on(ticketNo)), outletId: 'far', reason: '换一家' }
  expect(await ground.call(dispatcher, dispatchTicket, pick)).toMatchObject({ code: 'NOT_IN_THIS_STATE' })
  expect([await placesOf('near'), await placesOf('far')]).toEqual([1, 0])
})
