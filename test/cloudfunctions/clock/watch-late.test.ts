import { tick } from '@/cloudfunctions/clock/tick'
import { eventsOf } from '@/cloudfunctions/shared/repositories/events'
import { ticketByNo } from '@/cloudfunctions/shared/repositories/tickets'
import { windowEnd } from '@/domain/ticket/window'
import { HOUR_MS, MINUTE_MS, momentOf } from '@/domain/time/china'
import { say } from '../../builders/life'
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

/** A technician is named; the clock goes to the end of the window. */
const atTheEndOfTheWindow = async () => {
  const life = await ground.happen(await aStoredTicket(ground, NO), say.accept, say.dispatch, say.assign)
  ground.pass(windowEnd(life.ticket.report.wish) - ground.now())
  return life
}

test('a technician who didn’t set off in time is noticed once: the customer is told, with a new time', async () => {
  const { ticket } = await atTheEndOfTheWindow()
  expect((await tick(ground.services)).promised).toBe(0)
  ground.pass(MINUTE_MS)
  expect((await tick(ground.services)).promised).toBe(1)

  const promise = (await ticketByNo(ground.db, NO))?.promise
  expect(promise?.times).toBe(1)
  expect(promise?.at).toBeGreaterThan(windowEnd(ticket.report.wish) + 2 * HOUR_MS)
  expect((await eventsOf(ground.db, NO)).at(-1)).toMatchObject({ type: 'ranLate', by: { kind: 'clock' } })
  expect((await ground.inbox('mei')).length).toBeGreaterThan(0)

  ground.pass(6 * HOUR_MS)
  expect((await tick(ground.services)).promised).toBe(0)
})

test('two clocks at once promise once', async () => {
  await atTheEndOfTheWindow()
  ground.pass(MINUTE_MS)
  await Promise.all([tick(ground.services), tick(ground.instance())])
  const late = (await eventsOf(ground.db, NO)).filter(({ type }) => type === 'ranLate')
  expect(late).toHaveLength(1)
})

test('who has set off isn’t late by the clock', async () => {
  const life = await atTheEndOfTheWindow()
  await ground.happen({ ...life, now: ground.now() - 2 * MINUTE_MS }, say.depart)
  ground.pass(MINUTE_MS)
  expect((await tick(ground.services)).promised).toBe(0)
})

test('places of days long over are removed, those to come never', async () => {
  const seat = (_id: string, date: string) =>
    ground.db.collection('seats').add({ _id, date, state: 'free', holder: null, rev: 3 })
  await seat('seat:o:repair:heater:2026-03-01:morning:0', '2026-03-01')
  await seat('seat:o:repair:heater:2026-03-10:morning:0', '2026-03-10')
  await seat('seat:o:repair:heater:2026-03-20:morning:0', '2026-03-20')
  expect(ground.now()).toBe(momentOf('2026-03-11', '10:00'))
  await tick(ground.services)
  const { data } = await ground.db
    .collection('seats')
    .where({ date: ground.db.command.gt('2000-01-01') })
    .get()
  expect((data as { date: string }[]).map(({ date }) => date).sort()).toEqual(['2026-03-10', '2026-03-20'])
})
