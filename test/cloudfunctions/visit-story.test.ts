import { ticketGet, ticketSubmit } from '@/contract/customer/ticket'
import {
  acceptTicket,
  arriveAtTicket,
  assignTicket,
  completeTicket,
  departForTicket,
  dispatchTicket,
} from '@/contract/staff/command'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { staffTicketGet } from '@/contract/staff/ticket'
import { aReport } from '../builders/report'
import { aRequestId } from '../builders/request-id'
import { aGround, type Caller, type Ground } from './ground/ground'
import { aPhoto } from './ground/photo'

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
}, 60_000)
afterAll(() => ground.close())

test('a customer reports a fault and follows it to completion', async () => {
  const wang = ground.customer('wang')
  const submitted = await wang.call(ticketSubmit, {
    requestId: aRequestId(),
    channel: 'miniProgram',
    report: aReport(),
  })
  if (!submitted.ok) throw new Error(submitted.code)
  const { ticketNo } = submitted.data
  expect(submitted.data.ticket.status).toBe('submitted')
  expect(submitted.data.ticket.actions).toEqual(['reschedule', 'chase', 'cancel'])

  const onTicket = async () => ({ requestId: aRequestId(), ticketNo, rev: await revOf(ticketNo) })
  const done = async (caller: Caller, ...[endpoint, more]: [Parameters<Caller['call']>[0], object]) => {
    const answer = await caller.call(endpoint, { ...(await onTicket()), ...more })
    expect([endpoint.name, answer]).toMatchObject([endpoint.name, { ok: true }])
  }
  await done(await ground.staff('agent'), acceptTicket, { confirmedByPhone: true, capFen: 20_000, note: '' })
  await done(await ground.staff('dispatcher'), dispatchTicket, {
    outletId: 'outlet-xihu',
    reason: '离得最近',
  })
  await done(await ground.staff('manager'), assignTicket, { technicianId: 'tech-li' })
  const technician = await ground.staff('technician')
  await done(technician, departForTicket, {})
  await done(technician, arriveAtTicket, {})

  const onSite = await wang.call(ticketGet, { ticketNo })
  if (!onSite.ok) throw new Error(onSite.code)
  expect(onSite.data.technician?.name).toBe('李建国')
  const code = onSite.data.confirmationCode ?? ''
  expect(code).toMatch(/^\d{6}$/)

  const mediaId = await aPhoto(technician, staffMediaPrepare, staffMediaConfirm)
  await done(technician, completeTicket, {
    summary: '换了取暖灯泡，试机正常',
    fees: [{ name: '上门检查', amountFen: 5000, entry: 'list/2026-11/inspection' }],
    totalFen: 5000,
    parts: [{ name: '取暖灯泡', quantity: 1 }],
    mediaIds: [mediaId],
    checklist: [
      { itemId: 'before-0', answer: 'yes' },
      { itemId: 'before-2', answer: 'notHere' },
      { itemId: 'of-another-list', answer: 'yes' },
    ],
    confirmation: { kind: 'code', code },
  })

  const after = await wang.call(ticketGet, { ticketNo })
  if (!after.ok) throw new Error(after.code)
  expect(after.data.status).toBe('completed')
  expect(after.data.completion?.totalFen).toBe(5000)
  expect(after.data.completion?.checked).toBe(1)
  expect(await technician.call(staffTicketGet, { ticketNo })).toMatchObject({
    data: {
      completion: {
        checklist: [
          { itemId: 'before-0', question: '报过门口的 6 位数字，客户核对过', answer: 'yes' },
          { itemId: 'before-2', question: '梯子站稳，地面擦干', answer: 'notHere' },
        ],
      },
    },
  })
  expect(after.data.timeline.map((entry) => entry.type)).toEqual([
    'completed',
    'arrived',
    'departed',
    'assigned',
    'dispatched',
    'accepted',
    'submitted',
  ])
  expect(after.data.media).toHaveLength(1)
  expect(ground.host.unindexedQueries()).toEqual([])
}, 60_000)

const revOf = async (ticketNo: string): Promise<number> => {
  const answer = await ground.db.collection('tickets').doc(ticketNo).get()
  return (answer.data as { rev: number }[])[0]?.rev ?? 0
}
