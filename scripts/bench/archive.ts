import type { TicketDocument } from '@/cloudfunctions/shared/repositories/ticket-document'
import { toDocument } from '@/cloudfunctions/shared/repositories/ticket-document'
import { ticketStatus } from '@/contract/ticket/vocabulary'
import { termsOf2026 } from '@/domain/ticket/terms'
import type { Ticket, TicketState } from '@/domain/ticket/ticket'
import { ticketNoFrom } from '@/domain/ticket/ticket-no'
import outlets from '@/local/demo/records/outlets.json'
import technicians from '@/local/demo/records/technicians.json'
import { aTicketIn } from '@/test/builders/ticket-in'

/** A ticket with its history, as they are stored. */
export interface Kept {
  ticket: TicketDocument
  events: readonly { _id: string }[]
}

/** Every customer has as many in an archive of any size: a page and a bit. */
const TICKETS_EACH = 25
/** 200,000 tickets are two years. */
const STEP_MS = 5 * 60_000
/** The newest was begun an hour ago, and all of its life is over. */
const NEWEST_MS = 60 * 60_000

const statuses = ticketStatus.options
const lives = statuses.map((status) => aTicketIn(status))
const places = technicians.flatMap((technician) => {
  const outlet = outlets.find(({ _id }) => _id === technician.outletId)
  return outlet ? [{ technician, outlet }] : []
})

/** The customer of the `at`th ticket, and so of every `all / TICKETS_EACH`th. */
export const customerOf = (at: number, all: number): string => `bench-${at % (all / TICKETS_EACH)}`

/**
 * The `at`th ticket of an archive of `all`, from the oldest on: every state, customer and place in turn.
 * @param now epoch ms
 */
export const keptAt = (at: number, all: number, now: number): Kept => {
  const life = of(lives, at)
  const { outlet, technician } = of(places, Math.floor(at / statuses.length))
  const ticketNo = ticketNoAt(at)
  const beganAt = now - NEWEST_MS - (all - at) * STEP_MS
  const moved = <Value>(value: Value): Value => movedInTime(value, beganAt - life.ticket.createdAt)
  const ticket: Ticket = { ...moved(life.ticket), ticketNo, openid: customerOf(at, all) }
  const placed = { ...ticket, state: placedAt(ticket.state, outlet, technician) }
  return {
    ticket: toDocument(placed, life.events.length, outlet, placed.state.at, termsOf2026),
    events: life.events.map((event) => ({
      ...moved(event),
      ticketNo,
      _id: `event:${ticketNo}:${String(event.seq).padStart(4, '0')}`,
    })),
  }
}

/** In no order, as random ones are: steps by a large prime through all there are. */
const ticketNoAt = (at: number): string => {
  const number = (at * 61_803_413) % 23 ** 6
  const digits = Array.from({ length: 6 }, (_, place) => Math.floor(number / 23 ** place) % 23)
  const ticketNo = ticketNoFrom(Uint8Array.from(digits))
  if (ticketNo === null) throw new Error('six digits make a number')
  return ticketNo
}

const placedAt = (
  state: TicketState,
  outlet: (typeof outlets)[number],
  technician: (typeof technicians)[number],
): TicketState => {
  if (!('dispatch' in state)) return state
  const dispatch = {
    ...state.dispatch,
    outletId: outlet._id,
    outletName: outlet.name,
    outletPhone: outlet.phone,
  }
  if (!('assignment' in state)) return { ...state, dispatch }
  const { _id: technicianId, name, badgeNo } = technician
  return { ...state, dispatch, assignment: { ...state.assignment, technicianId, name, badgeNo } }
}

/** Moves every moment in it, told by its size: nothing else here is above a trillion. */
const movedInTime = <Value>(value: Value, byMs: number): Value => {
  const move = (one: unknown): unknown => {
    if (typeof one === 'number') return one > 1e12 ? one + byMs : one
    if (Array.isArray(one)) return one.map(move)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, move(inner)]))
  }
  return move(value) as Value
}

const of = <Value>(values: readonly Value[], at: number): Value => {
  const value = values[at % values.length]
  if (value === undefined) throw new Error('nothing to choose from')
  return value
}
