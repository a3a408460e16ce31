import { setTimeout as sleep } from 'node:timers/promises'
import type { EventType } from '@/domain/ticket/event'
import { goodRequest } from '../builders/good-requests'
import { allOf } from './ground/dump'
import { aGround, type Caller, type Ground, type PersonId } from './ground/ground'

jest.setTimeout(90_000)

const ROUNDS = 8
const people: readonly PersonId[] = ['wang', 'chen', 'zhou']

let ground: Ground
beforeAll(async () => {
  ground = await aGround()
})
afterAll(() => ground.close())

/** What a customer is told of an event; of all others nothing. */
const noticeOf: Partial<Record<EventType, string>> = {
  accepted: 'accepted',
  rejected: 'needsYou',
  assigned: 'assigned',
  departed: 'onTheWay',
  cancelled: 'needsYou',
}

test('given functions that are killed in the middle of anything, then state, event, inbox and outbox are there together or not at all', async () => {
  let killedCalls = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const calls = await callsOfRound()
    const answers = calls.map((call) => call.send().catch(() => null))
    await sleep(10 + Math.random() * 90)
    for (const name of ['customer', 'staff']) ground.host.functions.kill(name)
    // a killed call ends in the host's own 502, which is no answer of the function
    const cutOff = (await Promise.all(answers)).map((answer) => typeof answer?.ok !== 'boolean')
    killedCalls += cutOff.filter(Boolean).length
    await whatHolds()

    // the same requests once more, as an app does that got no answer: whatever had been done is not done twice
    const repeated = await Promise.all(calls.filter((_, at) => cutOff[at]).map((call) => call.send()))
    expect(repeated.map((answer) => answer.ok || answer.code)).not.toContain('UNAVAILABLE')
    await whatHolds()
  }
  expect(killedCalls).toBeGreaterThan(ROUNDS)

  const tickets = await allOf(ground.db, 'tickets')
  expect(tickets.length).toBeGreaterThan(5)
  expect(new Set(tickets.map(({ status }) => status)).size).toBeGreaterThan(2)
  expect(ground.host.unindexedQueries()).toEqual([])
})

interface Sent {
  send: () => ReturnType<Caller['raw']>
}

/** New tickets, and a step further for each that there is. */
const callsOfRound = async (): Promise<Sent[]> => {
  const tickets = await allOf(ground.db, 'tickets')
  const reports = people.map((person) => sent(ground.customer(person), 'customer', 'ticket.submit'))
  const steps = await Promise.all(
    tickets.slice(-9).map(async ({ ticketNo, rev, status }, at) => {
      const about = { ticketNo: String(ticketNo), rev: Number(rev), mediaId: '' }
      if (status === 'submitted' && at % 4 === 0)
        return sent(await ground.staff('agent'), 'staff', 'ticket.cancel', about)
      const step = stepFrom[String(status)]
      return step === undefined ? [] : sent(await ground.staff(step.by), 'staff', step.name, about)
    }),
  )
  return [...reports, ...steps.flat()]
}

const stepFrom: Record<string, { by: string; name: string }> = {
  submitted: { by: 'agent', name: 'ticket.accept' },
  accepted: { by: 'dispatcher', name: 'ticket.dispatch' },
  dispatched: { by: 'manager', name: 'ticket.assign' },
  assigned: { by: 'technician', name: 'ticket.depart' },
  enRoute: { by: 'technician', name: 'ticket.arrive' },
}

const sent = (
  caller: Caller,
  fn: 'customer' | 'staff',
  name: string,
  about?: Parameters<typeof goodRequest>[2],
): Sent => {
  const request = goodRequest(fn, name, about)
  return { send: () => caller.raw(fn, { endpoint: name, request }) }
}

/** Every ticket has its events without gaps, every event its notices, and nothing is there without a ticket. */
const whatHolds = async (): Promise<void> => {
  const [tickets, events, inbox, outbox] = await Promise.all(
    (['tickets', 'events', 'inbox', 'outbox'] as const).map((name) => allOf(ground.db, name)),
  )
  const byTicket = new Map((tickets ?? []).map((ticket) => [ticket.ticketNo, ticket]))
  for (const ticket of tickets ?? []) {
    const own = (events ?? []).filter(({ ticketNo }) => ticketNo === ticket.ticketNo)
    expect(own.map(({ seq }) => seq)).toEqual(own.map((_, at) => at + 1))
    expect([ticket.seq, ticket.rev, own.at(-1)?.at]).toEqual([own.length, own.length, ticket.updatedAt])
  }
  expect((events ?? []).filter(({ ticketNo }) => !byTicket.has(ticketNo))).toEqual([])

  const due = (events ?? []).flatMap(({ ticketNo, seq, type }) => {
    const template = noticeOf[type as EventType]
    return template === undefined ? [] : [`${ticketNo}:${seq}:${template}`]
  })
  expect((inbox ?? []).map(({ _id }) => _id).sort()).toEqual(due.map((one) => `inbox:${one}`).sort())
  expect((outbox ?? []).map(({ _id }) => _id).sort()).toEqual(due.map((one) => `outbox:${one}:wechat`).sort())
}
