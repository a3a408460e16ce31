import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { day, divisionCode, id, instant, line, requestId } from '../scalar'
import { product } from '../ticket/report'
import { half } from '../ticket/vocabulary'

export const place = z.strictObject({
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lng: z.number().check(z.gte(-180), z.lte(180)),
})

/** One day of an outlet; `closed` says why it isn't open. */
export const openingDay = z.object({
  date: day,
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  /** `节假日休息`, `调休上班`; null on an ordinary day. */
  note: z.nullable(z.string()),
})
export type OpeningDay = z.infer<typeof openingDay>

export const outletView = z.object({
  outletId: id,
  name: z.string(),
  region: z.string(),
  /** Null where nobody has entered it: then it is asked by phone. */
  address: z.nullable(z.string()),
  at: z.object({ lat: z.number(), lng: z.number() }),
  phone: z.string(),
  /** In a straight line; null where nobody said from where. */
  distanceM: z.nullable(z.int()),
  openNow: z.boolean(),
  /** `今天 18:00 关门`, `今天不开门，明天 08:30 开门`. */
  openWords: z.string(),
  week: z.array(openingDay),
  /** What it mends and fits, by line. */
  repairs: z.array(product.shape.line),
  fits: z.array(product.shape.line),
  /** Lamps to change on the spot: how many are there; null where nobody counts. */
  lamps: z.nullable(z.int()),
})
export type OutletView = z.infer<typeof outletView>

/** Nearest first, where it is known from where; those that are in charge of a division before others. */
export const outletList = defineEndpoint({
  fn: 'customer',
  name: 'outlet.list',
  kind: 'read',
  request: z.strictObject({
    divisionCode: z.optional(divisionCode),
    at: z.optional(place),
    /** Only those that can mend this. */
    line: z.optional(product.shape.line),
  }),
  response: z.object({ now: instant, outlets: z.array(outletView) }),
  errors: ['DIVISION_UNKNOWN'],
})

export const outletGet = defineEndpoint({
  fn: 'customer',
  name: 'outlet.get',
  kind: 'read',
  request: z.strictObject({ outletId: id }),
  response: z.object({ now: instant, outlet: outletView }),
  errors: ['OUTLET_NOT_FOUND'],
})

export const dropInState = z.enum(['waiting', 'came', 'absent', 'cancelled'])
export type DropInState = z.infer<typeof dropInState>

/** Somebody comes to the counter with something: a number to say there. */
export const dropIn = z.object({
  dropInId: id,
  outletId: id,
  outletName: z.string(),
  date: day,
  half,
  /** `上7`, `下12`: said at the counter. */
  number: z.string(),
  what: z.string(),
  state: dropInState,
})
export type DropIn = z.infer<typeof dropIn>

export const outletDropIn = defineEndpoint({
  fn: 'customer',
  name: 'outlet.dropIn',
  kind: 'write',
  request: z.strictObject({ requestId, outletId: id, date: day, half, what: line(60) }),
  response: dropIn,
  errors: ['OUTLET_NOT_FOUND', 'OUTLET_CLOSED_THEN', 'DROP_IN_FULL', 'DROP_IN_ALREADY', 'TEXT_NOT_ALLOWED'],
})

export const outletDropIns = defineEndpoint({
  fn: 'customer',
  name: 'outlet.dropIns',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({ dropIns: z.array(dropIn) }),
  errors: [],
})

export const outletCancelDropIn = defineEndpoint({
  fn: 'customer',
  name: 'outlet.cancelDropIn',
  kind: 'write',
  request: z.strictObject({ requestId, dropInId: id }),
  response: dropIn,
  errors: ['DROP_IN_NOT_FOUND', 'DROP_IN_OVER'],
})
