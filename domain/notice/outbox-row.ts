import type { TemplateName } from '@/contract/notice/template'
import type { NoticeStatus } from './notice'

/** `wechat` goes outside; `inbox` holds back a message for the app's own inbox until its time. */
export type OutboxChannel = 'wechat' | 'inbox'

export type WaitReason =
  /** Consent may still be on its way to us. */
  | 'noGrantYet'
  | 'quietHours'
  | 'busy'
  | 'quota'
  /** WeChat turns away all our calls: somebody must mend a setting. */
  | 'outOfOrder'
  /** An earlier message of this ticket goes first. */
  | 'inTurn'

/** Where a message stands. `tries` counts the claims so far. Times are epoch ms. */
export type OutboxState =
  | { status: 'due'; tries: number }
  | { status: 'waiting'; tries: number; why: WaitReason; since: number }
  /** Claimed: from here on it may have been sent. */
  | { status: 'sending'; tries: number; claimedAt: number; leaseUntil: number }
  | FinalState

/** The named ends: nothing is lost without one of these. */
export type FinalState =
  | { status: 'delivered'; tries: number; at: number; msgId: string | null }
  | { status: 'refused'; tries: number; at: number; why: 'noGrant' | 'rejected' }
  /** Sent or not, nobody knows: never sent again. By `claimedAt` WeChat's own report may still settle it. */
  | { status: 'unknown'; tries: number; at: number; claimedAt: number }
  /** Our bug, reported where it happened. */
  | { status: 'misused'; tries: number; at: number; errcode: number }
  | { status: 'lapsed'; tries: number; at: number; why: 'noLongerTrue' | 'superseded' | 'tooOld' }

interface OutboxBase {
  /** `outbox:<ticketNo>:<seq>:<template>:<channel>`: a notice has one row a channel. */
  _id: string
  /** One more at each change, for compare-and-set. */
  rev: number
  ticketNo: string
  seq: number
  template: TemplateName
  openid: string
  stillTrue: readonly NoticeStatus[]
  /** What it opens; left out for the ticket's own page. */
  page?: string
  /** When it was to be told, epoch ms; rows of a ticket go in this order. */
  dueAt: number
  /** When to look at it again, epoch ms; null at its end. The one thing that a drain searches by. */
  wakeAt: number | null
  state: OutboxState
}

export type WechatRow = OutboxBase & { channel: 'wechat'; values: Record<string, string> }
export type HeldBackRow = OutboxBase & { channel: 'inbox'; title: string; body: string }
export type OutboxRow = WechatRow | HeldBackRow

export const isFinal = (state: OutboxState): state is FinalState =>
  state.status !== 'due' && state.status !== 'waiting' && state.status !== 'sending'

export const outboxRowId = (
  ticketNo: string,
  seq: number,
  template: TemplateName,
  channel: OutboxChannel,
): string => `outbox:${ticketNo}:${seq}:${template}:${channel}`

export const grantId = (openid: string, template: TemplateName): string => `grant:${openid}:${template}`
