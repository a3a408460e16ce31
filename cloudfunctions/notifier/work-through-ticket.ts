import { look } from '@/domain/notice/outbox'
import type { OutboxRow } from '@/domain/notice/outbox-row'
import { advanceRow, rowsOfTicket } from '../shared/repositories/outbox'
import { statusOf } from '../shared/repositories/ticket-status'
import { layInInbox } from './lay-in-inbox'
import type { NotifierParts } from './parts'
import { sendRow } from './send-row'

/** Moves every row of a ticket as far as it goes now, in the order they are to be told. */
export const workThroughTicket = async (parts: NotifierParts, ticketNo: string): Promise<void> => {
  const { db, clock, log } = parts.services
  const [status, found] = await Promise.all([statusOf(db, ticketNo), rowsOfTicket(db, ticketNo)])
  const rows = [...found]

  for (const [at, row] of rows.entries()) {
    const seen = look(row, { now: clock(), status, rows })
    if (seen.kind === 'leave') continue
    const moved = seen.kind === 'become' ? await become(seen.row) : await act(row)
    // somebody else has this ticket in hand: what was read is old
    if (moved === null) return
    rows[at] = moved
  }

  async function become(row: OutboxRow): Promise<OutboxRow | null> {
    if (!(await advanceRow(db, row))) return null
    if (row.state.status === 'unknown') {
      log({ level: 'warn', what: 'notice of unknown end', ticketNo, template: row.template })
    }
    return row
  }

  async function act(row: OutboxRow): Promise<OutboxRow | null> {
    return row.channel === 'inbox' ? layInInbox(parts, row) : sendRow(parts, row)
  }
}
