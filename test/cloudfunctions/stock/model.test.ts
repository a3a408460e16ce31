import fc from 'fast-check'
import { inTransaction } from '@/cloudfunctions/shared/database/transaction'
import { type Outcome, Undone } from '@/cloudfunctions/shared/idempotency'
import { likelyReservations } from '@/cloudfunctions/shared/parts/likely'
import { postInTx } from '@/cloudfunctions/shared/parts/post'
import { changeTicket, type TicketRef } from '@/cloudfunctions/shared/ticket/change'
import { reservedOn } from '@/domain/parts/shelf'
import type { Command } from '@/domain/ticket/command'
import { openWindows } from '@/domain/ticket/window'
import { HOUR_MS } from '@/domain/time/china'
import { MODULE, shelfAt } from '../../builders/stock'
import { aDispatchGround, clock, type DispatchGround } from '../dispatch/ground'

jest.setTimeout(240_000)

const SHELF = 'outlet:near'
const VAN = 'van:tech-near-0'
const places = [SHELF, VAN, 'outlet:far']

let ground: DispatchGround
afterEach(() => ground.close())

type Step =
  | { do: 'receive'; at: string; quantity: number }
  | { do: 'count'; at: string; counted: number }
  | { do: 'ticket'; which: number; command: 'dispatch' | 'decline' | 'redispatch' | 'cancel' | 'door' }
  | { do: 'complete'; which: number; used: number }
  | { do: 'wait'; hours: number }

const TICKETS = 3
const which = fc.nat({ max: TICKETS - 1 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('receive' as const),
    at: fc.constantFrom(...places),
    quantity: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    do: fc.constant('count' as const),
    at: fc.constantFrom(...places),
    counted: fc.nat({ max: 3 }),
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('ticket' as const),
      which,
      command: fc.constantFrom('dispatch', 'dispatch', 'redispatch', 'cancel', 'door', 'door'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('complete' as const), which, used: fc.nat({ max: 3 }) }),
  },
  fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(1, 24, 24 * 31) }),
)

const outlets = {
  near: { outletId: 'near', name: 'near网点', phone: '05710000000' },
  far: { outletId: 'far', name: 'far网点', phone: '05710000000' },
}

/** Everything in one transaction, as a use case has it; refusals undo all of it. */
const change = (
  ticketNo: string,
  commandOf: (
    ...given: Parameters<Parameters<typeof changeTicket>[1]['command']>
  ) => Command | Promise<Command>,
): Promise<Outcome<TicketRef>> =>
  inTransaction(ground.db, (tx) =>
    changeTicket(tx, { ticketNo, actor: clock, now: ground.now(), command: commandOf }),
  ).catch((error: unknown) => {
    if (error instanceof Undone) return { ok: false, code: error.code }
    throw error
  })

const go = async (ticketNo: string, command: Extract<Step, { do: 'ticket' }>['command'], turn: number) => {
  if (command === 'door') {
    const technician = { technicianId: 'tech-near-0', outletId: 'near', name: '李建国', badgeNo: 'A100' }
    await change(ticketNo, () => ({ type: 'assign', technician }))
    await change(ticketNo, () => ({ type: 'depart' }))
    return change(ticketNo, () => ({ type: 'arrive' }))
  }
  return change(ticketNo, async (ticket, tx) => {
    if (command === 'redispatch') return { type: 'redispatch', reason: '换一家' }
    if (command === 'cancel') return { type: 'cancel', reason: '不修了' }
    const outlet = turn % 3 === 0 ? outlets.far : outlets.near
    const reservations = await likelyReservations(tx, ticket, outlet.outletId, ground.now())
    return { type: 'dispatch', outlet, reason: '离得近', reservations }
  })
}

test(`whatever happens to visits and shelves in whatever order: shelves are the sum of their entries and never promise
  more than they have; what a ticket keeps is kept for it alone; nothing that was used is there any more`, async () => {
  ground = await aDispatchGround()
  await ground.outlet('near')
  await ground.outlet('far', { km: 9 })
  let runs = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 16 }), async (steps) => {
      // each run has its own tickets on the same, ever fuller shelves: what was before must not matter either
      const tickets = await Promise.all(Array.from({ length: TICKETS }, aTicket))
      runs += 1
      for (const [turn, one] of steps.entries()) {
        const before = await piecesNow()
        const brought = await play(one, tickets, turn, `run-${runs}-${turn}`)
        const after = await piecesNow()
        if (one.do !== 'count') expect(after - before).toBe(brought)
        await holds(tickets)
      }
      for (const ticketNo of tickets) await go(ticketNo, 'cancel', 0)
    }),
    { numRuns: 12, interruptAfterTimeLimit: 150_000 },
  )
})

/** For a window that is still to come, however long the runs before it waited. */
const aTicket = (): Promise<string> => {
  const wish = openWindows(ground.now(), 14).at(-1)
  if (wish === undefined) throw new Error('there are no windows')
  return ground.ticket({ wish: { date: wish.date, half: wish.half } })
}

const ticketOf = (tickets: readonly string[], at: number): string => tickets[at] ?? ''

/** @returns how many pieces more there must be */
const play = async (
  one: Step,
  tickets: readonly string[],
  turn: number,
  commandId: string,
): Promise<number> => {
  switch (one.do) {
    case 'wait':
      ground.pass(one.hours * HOUR_MS)
      return 0
    case 'receive':
    case 'count': {
      const at = { commandId, placeId: one.at, partId: MODULE }
      const command =
        one.do === 'receive'
          ? ({ type: 'receive', ...at, quantity: one.quantity, source: '厂里' } as const)
          : ({ type: 'count', ...at, counted: one.counted } as const)
      const post = () => inTransaction(ground.db, (tx) => postInTx(tx, command, ground.now()))
      expect(await post()).toMatchObject({ ok: true })
      // once more, as a retry would: nothing
      expect(await post()).toEqual({ ok: true, entries: [] })
      return one.do === 'receive' ? one.quantity : 0
    }
    case 'ticket':
      await go(ticketOf(tickets, one.which), one.command, turn)
      return 0
    case 'complete': {
      const parts = one.used === 0 ? [] : [{ name: '取暖模块', quantity: one.used, partId: MODULE }]
      const work = { summary: '换了', fees: [], totalFen: 0, parts, mediaIds: ['media:one'] }
      const done = await change(ticketOf(tickets, one.which), () => ({
        type: 'complete',
        work,
        confirmation: { kind: 'signature' },
      }))
      if (!done.ok) expect(['NOT_IN_THIS_STATE', 'PART_GONE']).toContain(done.code)
      return done.ok ? -one.used : 0
    }
    default:
      return one satisfies never
  }
}

const piecesNow = async (): Promise<number> => {
  const shelves = await Promise.all(places.map((placeId) => shelfAt(ground.db, placeId)))
  return shelves.reduce((sum, { onHand }) => sum + onHand, 0)
}

const holds = async (tickets: readonly string[]): Promise<void> => {
  for (const placeId of places) {
    const shelf = await shelfAt(ground.db, placeId)
    expect(shelf.onHand).toBeGreaterThanOrEqual(reservedOn(shelf))
    for (const { reservationId, ticketNo, until } of shelf.reservations) {
      const ticket = await ground.read(ticketNo ?? '')
      const isKept = ticket.reservations.some((one) => one.reservationId === reservationId)
      // what has lapsed may stand there until the next command; everything else is some ticket's
      expect(isKept || (until !== null && until <= ground.now())).toBe(true)
    }
  }
  for (const ticketNo of tickets) {
    const { reservations, status } = await ground.read(ticketNo)
    if (['submitted', 'accepted', 'completed', 'closed', 'cancelled', 'rejected'].includes(status))
      expect(reservations).toEqual([])
  }
}
