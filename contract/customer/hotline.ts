import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { day, id, instant, mobile, requestId } from '../scalar'

/** How it usually is: three words instead of a figure that nobody can use. */
export const loadLevel = z.enum(['calm', 'some', 'busy'])
export type LoadLevel = z.infer<typeof loadLevel>

export const levelLabel: Record<LoadLevel, string> = { calm: '不忙', some: '有点忙', busy: '很忙' }

/** One hour of one weekday, over the last weeks. */
export const hourLoad = z.object({
  /** 0 is Sunday. */
  weekday: z.int(),
  /** 8 is 08:00–09:00. */
  hour: z.int(),
  /** How many called in such an hour, on average. */
  calls: z.number(),
  level: loadLevel,
  /** Half of them waited no longer, nine of ten no longer. Milliseconds; null where too few were measured. */
  usualWaitMs: z.nullable(z.int()),
  longWaitMs: z.nullable(z.int()),
})
export type HourLoad = z.infer<typeof hourLoad>

/** Now: `recent` measured in the last half hour, `usual` as at this hour otherwise, `worked` from how many talk. */
export const waitNow = z.discriminatedUnion('state', [
  z.object({ state: z.literal('closed'), opensAt: instant }),
  z.object({ state: z.literal('unknown') }),
  z.object({
    state: z.literal('known'),
    lowMs: z.int(),
    highMs: z.int(),
    by: z.enum(['recent', 'usual', 'worked']),
    measured: z.int(),
  }),
])
export type WaitNow = z.infer<typeof waitNow>

/** Hours of one day in which to be called, as wall clocks. */
export const callWindow = z.strictObject({
  date: day,
  from: z.string().check(z.regex(/^([01]\d|2[0-3]):[03]0$/)),
  to: z.string().check(z.regex(/^([01]\d|2[0-3]):[03]0$/)),
})
export type CallWindow = z.infer<typeof callWindow>

export const hotlineBusy = defineEndpoint({
  fn: 'customer',
  name: 'hotline.busy',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({
    now: instant,
    hours: z.object({ from: z.string(), to: z.string() }),
    wait: waitNow,
    load: z.array(hourLoad),
    /** What it stands on. */
    basis: z.object({ days: z.int(), calls: z.int() }),
    /** The hours in which somebody can be called back, the soonest first. */
    windows: z.array(callWindow),
    /** How many wait to be called back as soon as somebody is free. */
    waiting: z.int(),
  }),
  errors: [],
})

export const callBackState = z.enum(['waiting', 'taken', 'reached', 'missed', 'cancelled', 'lapsed'])
export type CallBackState = z.infer<typeof callBackState>

/** A place in the line that is kept while the customer does something else. */
export const callBack = z.object({
  callBackId: id,
  /** Masked. */
  phone: z.string(),
  askedAt: instant,
  window: z.nullable(callWindow),
  state: callBackState,
  /** 1 is next; null when nobody counts any more. */
  position: z.nullable(z.int()),
  /** When the call comes, between these moments; null where it can't be said. */
  between: z.nullable(z.object({ from: instant, to: instant })),
  tries: z.int(),
})
export type CallBack = z.infer<typeof callBack>

/** As soon as it is one's turn, or within hours of one's own. One at a time. */
export const hotlineCallMeBack = defineEndpoint({
  fn: 'customer',
  name: 'hotline.callMeBack',
  kind: 'write',
  request: z.strictObject({ requestId, phone: mobile, window: z.optional(callWindow) }),
  response: callBack,
  errors: ['CALL_BACK_ALREADY', 'CALL_BACK_WINDOW_GONE', 'CALL_BACKS_TOO_MANY'],
})

export const hotlineMyCallBack = defineEndpoint({
  fn: 'customer',
  name: 'hotline.myCallBack',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({ now: instant, callBack: z.nullable(callBack) }),
  errors: [],
})

export const hotlineCancelCallBack = defineEndpoint({
  fn: 'customer',
  name: 'hotline.cancelCallBack',
  kind: 'write',
  request: z.strictObject({ requestId, callBackId: id }),
  response: callBack,
  errors: ['CALL_BACK_NOT_FOUND', 'CALL_BACK_OVER'],
})
