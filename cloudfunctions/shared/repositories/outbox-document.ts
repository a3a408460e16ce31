import * as z from 'zod/mini'
import { deskStatus } from '@/contract/desk/vocabulary'
import { templateName } from '@/contract/notice/template'
import { ticketStatus } from '@/contract/ticket/vocabulary'
import type { OutboxRow, OutboxState } from '@/domain/notice/outbox-row'

const state = <const Status extends OutboxState['status'], Shape extends z.core.$ZodLooseShape>(
  status: Status,
  shape: Shape,
) => z.object({ status: z.literal(status), tries: z.int(), ...shape })

const at = { at: z.number() }

/** The stored form of domain/notice's states; the types are held equal. */
const outboxState = z.discriminatedUnion('status', [
  state('due', {}),
  state('waiting', {
    why: z.enum(['noGrantYet', 'quietHours', 'busy', 'quota', 'outOfOrder', 'inTurn']),
    since: z.number(),
  }),
  state('sending', { claimedAt: z.number(), leaseUntil: z.number() }),
  state('delivered', { ...at, msgId: z.nullable(z.string()) }),
  state('refused', { ...at, why: z.enum(['noGrant', 'rejected']) }),
  state('unknown', { ...at, claimedAt: z.number() }),
  state('misused', { ...at, errcode: z.int() }),
  state('lapsed', { ...at, why: z.enum(['noLongerTrue', 'superseded', 'tooOld']) }),
]) satisfies z.ZodMiniType<OutboxState>

const base = {
  _id: z.string(),
  rev: z.int(),
  ticketNo: z.string(),
  seq: z.int(),
  template: templateName,
  openid: z.string(),
  stillTrue: z.array(z.union([ticketStatus, deskStatus])),
  page: z.exactOptional(z.string()),
  dueAt: z.number(),
  wakeAt: z.nullable(z.number()),
  state: outboxState,
}

export const outboxDocument = z.discriminatedUnion('channel', [
  z.object({ ...base, channel: z.literal('wechat'), values: z.record(z.string(), z.string()) }),
  z.object({ ...base, channel: z.literal('inbox'), title: z.string(), body: z.string() }),
]) satisfies z.ZodMiniType<OutboxRow>
