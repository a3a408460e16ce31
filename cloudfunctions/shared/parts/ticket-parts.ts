import { outletPlace, vanPlace } from '@/domain/parts/place'
import type { TicketEvent } from '@/domain/ticket/event'
import type { Ticket, TicketReservation } from '@/domain/ticket/ticket'
import { DAY_MS } from '@/domain/time/china'
import type { Tx } from '../database/transaction'
import { Undone } from '../idempotency'
import { postInTx } from './post'
import { freeInTx, releaseInTx, reserveInTx } from './reserve'

/** No visit is planned farther ahead; what is kept longer is somebody's forgotten wish. */
export const KEPT_MS = 30 * DAY_MS

export interface Move {
  /** What the ticket kept before. */
  had: readonly TicketReservation[]
  /** As it is after the event. */
  ticket: Ticket
  event: Pick<TicketEvent, 'type'>
  now: number
}

/**
 * The shelves follow the ticket, whatever the command was: what it keeps anew is reserved, what it no longer keeps is
 * let go, and what a finished visit used is handed out.
 * @throws Undone PART_GONE where something isn't there any more; nothing is changed then
 */
export const moveParts = async (tx: Tx, { had, ticket, event, now }: Move): Promise<void> => {
  const { ticketNo, seq, reservations } = ticket
  let commands = 0
  const by = () => ({ commandId: `ticket:${ticketNo}:${seq}:${commands++}`, ticketNo, now })
  const isIn = (list: readonly TicketReservation[], { reservationId }: TicketReservation): boolean =>
    list.some((one) => one.reservationId === reservationId)

  const left = event.type === 'completed' ? await handOut(tx, had, ticket, by) : had
  for (const gone of left.filter((one) => !isIn(reservations, one))) await releaseInTx(tx, gone, by())
  for (const one of reservations.filter((each) => !isIn(had, each))) {
    await reserveInTx(tx, one, { ...by(), until: now + KEPT_MS })
  }
}

type By = () => { commandId: string; ticketNo: string; now: number }

/** @returns what was kept and isn't used */
const handOut = async (
  tx: Tx,
  had: readonly TicketReservation[],
  { state }: Ticket,
  by: By,
): Promise<readonly TicketReservation[]> => {
  if (state.status !== 'completed') return had
  const used = new Map<string, number>()
  for (const { partId, quantity } of state.completion.parts) {
    if (partId !== undefined) used.set(partId, (used.get(partId) ?? 0) + quantity)
  }
  const unused: TicketReservation[] = []
  for (const kept of had) {
    const wanted = used.get(kept.partId) ?? 0
    if (wanted === 0) {
      unused.push(kept)
      continue
    }
    const { reservationId, placeId, partId } = kept
    const quantity = Math.min(wanted, kept.quantity)
    const { now, ...intent } = by()
    const command = { type: 'issue', placeId, partId, quantity, reservationId, ...intent } as const
    // one that has lapsed is gone: then it is looked for like any other
    if ((await postInTx(tx, command, now)).ok) used.set(partId, wanted - quantity)
  }
  const { technicianId } = state.assignment
  const places = [vanPlace(technicianId), outletPlace(state.dispatch.outletId)]
  for (const [partId, quantity] of used) await takeFrom(tx, places, { partId, quantity }, by)
  return unused
}

/** From the van first, then off the outlet's shelf. */
const takeFrom = async (
  tx: Tx,
  places: readonly string[],
  { partId, quantity }: { partId: string; quantity: number },
  by: By,
): Promise<void> => {
  let missing = quantity
  for (const placeId of places) {
    if (missing === 0) return
    const { now, ...intent } = by()
    const pieces = Math.min(missing, await freeInTx(tx, placeId, partId, now))
    if (pieces === 0) continue
    await postInTx(
      tx,
      { type: 'issue', placeId, partId, quantity: pieces, reservationId: null, ...intent },
      now,
    )
    missing -= pieces
  }
  if (missing > 0) throw new Undone('PART_GONE')
}
