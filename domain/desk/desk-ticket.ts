import type { DeskReport } from '@/contract/desk/report'
import type { DeskAction, DeskKind, DeskOutcome, DeskStatus } from '@/contract/desk/vocabulary'
import type { Channel } from '@/contract/ticket/vocabulary'
import type { ActorStamp } from '@/domain/ticket/actor'
import type { TicketReservation } from '@/domain/ticket/ticket'

/** A matter that is settled without a visit. Times are epoch ms. */
export interface DeskTicket {
  ticketNo: string
  kind: DeskKind
  channel: Channel
  /** Null where an agent opened it for a caller who isn't in WeChat. */
  openid: string | null
  report: DeskReport
  createdAt: number
  state: { status: DeskStatus; at: number }
  /** The outlet it is laid ready at; its manager sees it. */
  outletId: string | null
  /** Who has it in hand. */
  takenBy: { staffId: string; name: string } | null
  /** Who has answered it so far; an objection goes to somebody else. */
  answeredBy: readonly string[]
  objections: number
  outcome: DeskOutcome | null
  /** What it costs, once somebody said so. */
  totalFen: number | null
  parcelNo: string | null
  /** `2026-03-14`, where a day was promised. */
  promisedOn: string | null
  /** Kept on shelves for it. */
  reservations: readonly TicketReservation[]
  /** The number of events so far; the next event's `seq` is one more. */
  seq: number
}

/** One entry of its history. `seq` counts from 1 without gaps. */
export interface DeskEvent {
  ticketNo: string
  seq: number
  at: number
  by: ActorStamp
  /** `open` for the first. */
  action: 'open' | DeskAction
  from: DeskStatus | null
  to: DeskStatus
  words: string
  /** Files that came with it. */
  mediaIds: readonly string[]
  totalFen?: number
  parcelNo?: string
}

/** What can be asked of one that exists; what more an action needs stands with its kind. */
export interface DeskCommand {
  action: DeskAction
  words: string
  mediaIds: readonly string[]
  totalFen?: number
  parcelNo?: string
}
