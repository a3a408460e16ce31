import type { DeskStatus } from '@/contract/desk/vocabulary'
import { Undone } from '../../idempotency'
import { issueForDesk, releaseForDesk, reserveForDesk } from '../../parts/desk'
import type { DeskAlso, DeskHooks } from '../desk-hook'
import { factsOfOrder } from './part-facts'
import { lackingOf, orderPlace, promisedDay } from './part-place'
import { listedFen, orderRefusal } from './part-refusal'

/** An order of parts: what it keeps on the shelves moves with it, in the transaction of each of its steps. */
export const partHooks: DeskHooks = {
  async prepare({ db }, { report, ticket, command }, actor, now) {
    if (report.kind !== 'part') return undefined
    const refusal = ticket === null ? await orderRefusal(db, report, actor, now) : null
    if (refusal !== null) return { refusal }
    const place = await orderPlace(db, report)
    if (ticket === null || command.action !== 'confirm') return moved(place?.placeId ?? null)
    // the list is the most, also at a desk
    if ((command.totalFen ?? 0) > listedFen(report, now)) return { refusal: 'FEE_ABOVE_LIST' }
    const promisedOn = await promisedDay(db, ticket, place, now)
    return async (_, { after }) => ({ ...after, promisedOn })
  },

  facts: ({ db, clock }, ticket, reader) => factsOfOrder(db, ticket, reader, clock()),
}

/** Kept when it is placed, there in full before it is ready or sent, handed out with the parcel or over the counter. */
const moved =
  (placeId: string | null): DeskAlso =>
  async (tx, { before, after, event, now }) => {
    const { ticketNo, seq } = event
    if (before?.state.status === after.state.status) return after
    const { reservations } = after
    const intent = { ticketNo, seq, now }
    switch (after.state.status satisfies DeskStatus) {
      case 'withdrawn':
      case 'refused':
        await releaseForDesk(tx, { ...intent, reservations })
        return { ...after, reservations: [] }
      case 'submitted':
        if (placeId === null) return after
        return { ...after, reservations: (await kept(tx, intent, placeId, lackingOf(after))).reserved }
      case 'ready':
        return { ...after, reservations: await keptInFull(tx, intent, placeId, after) }
      case 'sent':
      case 'done': {
        if (before?.state.status === 'sent') return after
        const all = await keptInFull(tx, intent, placeId, after)
        await issueForDesk(tx, { ...intent, reservations: all })
        return { ...after, reservations: [] }
      }
      default:
        return after
    }
  }

type Tx = Parameters<DeskAlso>[0]
type Order = Parameters<DeskAlso>[1]['after']
type Intent = { ticketNo: string; seq: number; now: number }

const kept = (tx: Tx, intent: Intent, placeId: string, lines: ReturnType<typeof lackingOf>) =>
  reserveForDesk(tx, { ...intent, placeId, lines, until: null })

/** What came since it was ordered is kept now. @throws Undone PART_GONE while some of it isn't there */
const keptInFull = async (tx: Tx, intent: Intent, placeId: string | null, order: Order) => {
  const lines = lackingOf(order)
  if (lines.length === 0) return order.reservations
  if (placeId === null) throw new Undone('PART_GONE')
  const { reserved, missing } = await kept(tx, intent, placeId, lines)
  if (missing.length > 0) throw new Undone('PART_GONE')
  return [...order.reservations, ...reserved]
}
