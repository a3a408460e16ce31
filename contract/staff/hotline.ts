import * as z from 'zod/mini'
import { callBackState, callWindow } from '../customer/hotline'
import { defineEndpoint } from '../endpoint'
import { id, instant, requestId, words } from '../scalar'

/** One who waits to be called, as every agent sees the same line. */
export const callBackRow = z.object({
  callBackId: id,
  rev: z.int(),
  /** Masked until it is the agent's own to call. */
  phone: z.string(),
  /** Whether the agent who asks has taken it. */
  mine: z.boolean(),
  /** Who has taken it. */
  takenBy: z.nullable(z.string()),
  state: callBackState,
  askedAt: instant,
  window: z.nullable(callWindow),
  /** From when on the customer is to be called, and until when. */
  dueAt: instant,
  untilAt: instant,
  tries: z.int(),
})
export type CallBackRow = z.infer<typeof callBackRow>

/** Those whose time has come first, in the order of the line; then those of later hours. */
export const callBackList = defineEndpoint({
  fn: 'staff',
  name: 'callBack.list',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({ now: instant, rows: z.array(callBackRow) }),
  errors: [],
})

const onCallBack = { requestId, callBackId: id, rev: z.number().check(z.int(), z.gte(1)) }

/** Mine now: the number is shown, and nobody else calls. */
export const takeCallBack = defineEndpoint({
  fn: 'staff',
  name: 'callBack.take',
  kind: 'write',
  request: z.strictObject(onCallBack),
  response: callBackRow,
  errors: ['CALL_BACK_NOT_FOUND', 'CALL_BACK_TAKEN', 'CALL_BACK_OVER'],
})

/** What came of it. Where nobody picked up it goes back into the line, until it was tried often enough. */
export const callBackDone = defineEndpoint({
  fn: 'staff',
  name: 'callBack.done',
  kind: 'write',
  request: z.strictObject({ ...onCallBack, outcome: z.enum(['reached', 'noAnswer']), note: words(200) }),
  response: callBackRow,
  errors: ['CALL_BACK_NOT_FOUND', 'CALL_BACK_TAKEN', 'CALL_BACK_OVER'],
})
