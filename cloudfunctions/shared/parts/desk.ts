import { stockRefusalCode } from '@/domain/parts/command'
import type { TicketReservation } from '@/domain/ticket/ticket'
import type { Tx } from '../database/transaction'
import { Undone } from '../idempotency'
import { postInTx } from './post'
import { freeInTx, issueInTx, releaseInTx } from './reserve'

export interface DeskLine {
  partId: string
  quantity: number
}

export interface DeskIntent {
  /** The desk ticket's own number. */
  ticketNo: string
  /** The ticket's event that this belongs to: makes each command's name, so that a retry writes the same. */
  seq: number
  now: number
}

/**
 * Keeps parts for an order: each line whole, or not at all. What isn't there is told, so that it can be promised for
 * a later day instead.
 * @param placeId the pick-up outlet (`outlet:…`) or the centre's warehouse (`warehouse:…`)
 * @param until epoch ms, after which others may have it; null keeps it for good
 */
export const reserveForDesk = async (
  tx: Tx,
  {
    placeId,
    lines,
    until,
    ...intent
  }: DeskIntent & {
    placeId: string
    lines: readonly DeskLine[]
    until: number | null
  },
): Promise<{ reserved: TicketReservation[]; missing: DeskLine[] }> => {
  const reserved: TicketReservation[] = []
  const missing: DeskLine[] = []
  const { ticketNo, now } = intent
  for (const [at, line] of lines.entries()) {
    const reservation = { reservationId: `desk:${ticketNo}:${intent.seq}:${at}`, placeId, ...line }
    if ((await freeInTx(tx, placeId, line.partId, now)) < line.quantity) {
      missing.push(line)
      continue
    }
    const command = { type: 'reserve', ...reservation, ticketNo, until } as const
    const posted = await postInTx(tx, { ...command, commandId: commandOf(intent, `r${at}`) }, now)
    if (!posted.ok) throw new Undone(stockRefusalCode[posted.why])
    reserved.push(reservation)
  }
  return { reserved, missing }
}

/** Lets an order's parts go; what has lapsed is gone already. */
export const releaseForDesk = async (
  tx: Tx,
  { reservations, ...intent }: DeskIntent & { reservations: readonly TicketReservation[] },
): Promise<void> => {
  const { ticketNo, now } = intent
  for (const [at, one] of reservations.entries()) {
    await releaseInTx(tx, one, { commandId: commandOf(intent, `l${at}`), ticketNo, now })
  }
}

/** Hands an order's parts out: over the counter, or into the parcel. @throws Undone PART_GONE */
export const issueForDesk = async (
  tx: Tx,
  { reservations, ...intent }: DeskIntent & { reservations: readonly TicketReservation[] },
): Promise<void> => {
  const { ticketNo, now } = intent
  for (const [at, one] of reservations.entries()) {
    await issueInTx(tx, one, one.quantity, { commandId: commandOf(intent, `i${at}`), ticketNo, now })
  }
}

const commandOf = ({ ticketNo, seq }: DeskIntent, what: string): string => `desk:${ticketNo}:${seq}:${what}`
