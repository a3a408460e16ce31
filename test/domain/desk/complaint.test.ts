import { weekdayCalendar } from '@/domain/booking/calendar'
import { decideDesk, openDesk } from '@/domain/desk/decide-desk'
import { deskDueAt } from '@/domain/desk/desk-next'
import type { DeskCommand, DeskTicket } from '@/domain/desk/desk-ticket'
import { maySeeDesk } from '@/domain/desk/may-see-desk'
import type { Actor } from '@/domain/ticket/actor'
import { addDays, chinaDay, DAY_MS, momentOf } from '@/domain/time/china'
import { aComplaint } from '../../builders/desk'
import { aManager, aMember, aQualityOfficer, aTechnician, mei, theClock } from '../../builders/people'

const start = momentOf('2026-03-13', '10:00')
const colleague = aMember('quality', { staffId: 'staff:quality-2', name: '另一位' })
const complained = (): DeskTicket =>
  openDesk({ ticketNo: '7K4902M', channel: 'miniProgram', openid: 'mei', report: aComplaint() }, mei, start)
    .ticket

const command = (action: DeskCommand['action']): DeskCommand => ({ action, words: '说明白', mediaIds: [] })

const lived = (...steps: [Actor, DeskCommand['action'], number?][]): DeskTicket =>
  steps.reduce((ticket, [by, action, days = 0]) => {
    const decision = decideDesk(ticket, command(action), by, start + days * DAY_MS)
    if (!decision.ok) throw new Error(`${action}: ${decision.code}`)
    return decision.ticket
  }, complained())

test.each([
  ['the outlet', aManager],
  ['the technician', aTechnician],
])('%s it is about neither sees nor closes it', (_, actor) => {
  expect(maySeeDesk(actor, { kind: 'complaint', openid: 'mei', outletId: 'outlet-xihu' })).toBe(false)
  expect(decideDesk(complained(), command('answer'), actor, start)).toMatchObject({ ok: false })
})

test('given nobody took it, when three days are over, then the clock escalates it, and not before', () => {
  expect(decideDesk(complained(), command('escalate'), theClock, start + 2 * DAY_MS)).toMatchObject({
    ok: false,
  })
  expect(lived([theClock, 'escalate', 3]).state.status).toBe('escalated')
})

test('given an answer that doesn’t content the customer, then another colleague has to take it', () => {
  const refused = lived([aQualityOfficer, 'take'], [aQualityOfficer, 'answer', 1], [mei, 'object', 2])
  expect(refused.state.status).toBe('escalated')
  expect(decideDesk(refused, command('take'), aQualityOfficer, start)).toMatchObject({
    ok: false,
    code: 'DESK_ANOTHER_COLLEAGUE',
  })
  expect(decideDesk(refused, command('take'), colleague, start)).toMatchObject({ ok: true })
})

test('whatever is promised on the way, an answer is due within fifteen days of the complaint', () => {
  const late = lived([theClock, 'escalate', 3], [colleague, 'take', 14])
  const due = deskDueAt(late, weekdayCalendar)
  expect(due === null ? null : chinaDay(due)).toBe(addDays('2026-03-13', 15))
})

test('the customer may be content, and then it is over', () => {
  expect(lived([aQualityOfficer, 'take'], [aQualityOfficer, 'answer'], [mei, 'agree']).state.status).toBe(
    'done',
  )
})
