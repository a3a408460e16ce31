import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { partId, placeId } from '../product/part'
import { partFamily } from '../product/part-family'
import { day, id, instant, line, requestId, saying } from '../scalar'
import { ticketNo } from '../ticket/ticket-no'

/** Whole pieces that are moved. */
const quantity = z.number().check(z.int(), z.gte(1), z.lte(9_999))
/** Whole pieces that are there; none is an answer too. */
const pieces = z.number().check(z.int(), z.gte(0), z.lte(9_999))

export const stockPlace = z.object({
  placeId,
  kind: z.enum(['warehouse', 'outlet', 'van']),
  name: z.string(),
})
export type StockPlace = z.infer<typeof stockPlace>

/** One part at one place. */
export const shelfRow = z.object({
  placeId,
  partId,
  name: z.string(),
  itemCode: z.string(),
  family: partFamily,
  onHand: z.int(),
  reserved: z.int(),
  free: z.int(),
  /** On its way here, or asked for, and for no ticket. */
  coming: z.int(),
  /** When it is filled up, and how far; null where nobody has said and nothing was used. */
  point: z.nullable(z.object({ reorderAt: z.int(), fillTo: z.int(), by: z.enum(['hand', 'use']) })),
  /** How many to ask for now; 0 while there are enough. */
  suggested: z.int(),
  reservations: z.array(
    z.object({ reservationId: id, quantity: z.int(), ticketNo: z.nullable(z.string()), at: instant }),
  ),
})
export type ShelfRow = z.infer<typeof shelfRow>

/** What is on its way here. */
export const parcel = z.object({
  transferId: id,
  partId,
  name: z.string(),
  quantity: z.int(),
  fromName: z.string(),
  sentAt: instant,
  expectedOn: z.nullable(z.string()),
  ticketNo: z.nullable(z.string()),
})
export type Parcel = z.infer<typeof parcel>

/** A place's shelves: every part that lies there or ever did, and what is coming. */
export const stockList = defineEndpoint({
  fn: 'staff',
  name: 'stock.list',
  kind: 'read',
  request: z.strictObject({ placeId: z.optional(placeId) }),
  response: z.object({
    /** Those that this person keeps; the first one is shown where none is asked for. */
    places: z.array(stockPlace),
    place: z.nullable(stockPlace),
    shelves: z.array(shelfRow),
    parcels: z.array(parcel),
    /** Where parts can be sent to from here. */
    targets: z.array(stockPlace),
    /** Everything that can lie on a shelf. */
    parts: z.array(z.object({ partId, name: z.string(), itemCode: z.string() })),
  }),
  errors: ['PLACE_UNKNOWN'],
})
export type StockList = z.infer<(typeof stockList)['response']>

/** What happened to a shelf, the newest first, in words. */
export const stockHistory = defineEndpoint({
  fn: 'staff',
  name: 'stock.history',
  kind: 'read',
  request: z.strictObject({
    placeId,
    partId,
    before: z.optional(z.number().check(z.int(), z.gte(1))),
  }),
  response: z.object({
    entries: z.array(
      z.object({
        seq: z.int(),
        at: instant,
        words: z.string(),
        /** What it did to the pieces on hand. */
        change: z.int(),
        ticketNo: z.nullable(z.string()),
      }),
    ),
    next: z.nullable(z.int()),
  }),
  errors: ['PLACE_UNKNOWN', 'PART_UNKNOWN'],
})

/** Adds a place's entries up again. A difference is shown to a person; nothing is mended by itself. */
export const stockCheck = defineEndpoint({
  fn: 'staff',
  name: 'stock.check',
  kind: 'read',
  request: z.strictObject({ placeId }),
  response: z.object({
    shelves: z.int(),
    entries: z.int(),
    faults: z.array(
      z.object({ partId, name: z.string(), stored: z.int(), computed: z.int(), words: z.string() }),
    ),
  }),
  errors: ['PLACE_UNKNOWN'],
})

const changed = z.object({ shelf: shelfRow })

export const stockReceive = defineEndpoint({
  fn: 'staff',
  name: 'stock.receive',
  kind: 'write',
  request: z.strictObject({ requestId, placeId, partId, quantity, source: line(40) }),
  response: changed,
  errors: ['PLACE_UNKNOWN', 'PART_UNKNOWN', 'QUANTITY_WRONG'],
})

/** What was really found. Too few let the youngest reservations go, and their tickets are named. */
export const stockCount = defineEndpoint({
  fn: 'staff',
  name: 'stock.count',
  kind: 'write',
  request: z.strictObject({ requestId, placeId, partId, counted: pieces }),
  response: z.object({ shelf: shelfRow, dropped: z.array(z.string()) }),
  errors: ['PLACE_UNKNOWN', 'PART_UNKNOWN', 'QUANTITY_WRONG'],
})

/** Unused pieces that a visit brought back. */
export const stockReturn = defineEndpoint({
  fn: 'staff',
  name: 'stock.return',
  kind: 'write',
  request: z.strictObject({ requestId, placeId, partId, quantity, ticketNo: z.optional(ticketNo) }),
  response: changed,
  errors: ['PLACE_UNKNOWN', 'PART_UNKNOWN', 'QUANTITY_WRONG'],
})

/** To another place. Within one outlet it is handed over at once; farther it is a parcel that has to arrive. */
export const stockSend = defineEndpoint({
  fn: 'staff',
  name: 'stock.send',
  kind: 'write',
  request: z.strictObject({
    requestId,
    placeId,
    partId,
    quantity,
    toPlaceId: placeId,
    expectedOn: z.optional(day),
  }),
  response: changed,
  errors: ['PLACE_UNKNOWN', 'PART_UNKNOWN', 'QUANTITY_WRONG', 'PART_GONE', 'SAME_PLACE', 'DAY_IS_PAST'],
})

/** A parcel is unpacked; what isn't in it is written down as missing. */
export const stockArrive = defineEndpoint({
  fn: 'staff',
  name: 'stock.arrive',
  kind: 'write',
  request: z.strictObject({ requestId, transferId: id, arrived: pieces }),
  /** `ticketNo`: the ticket that waited for it and goes on now. */
  response: z.object({ shelf: shelfRow, ticketNo: z.nullable(z.string()) }),
  errors: ['PLACE_UNKNOWN', 'TRANSFER_NOT_FOUND', 'MORE_THAN_SENT'],
})

/** When a shelf is filled up, said by a person; both null leaves it to what was used of late. */
export const stockSetPoint = defineEndpoint({
  fn: 'staff',
  name: 'stock.setPoint',
  kind: 'write',
  request: z.strictObject({
    requestId,
    placeId,
    partId,
    point: z.nullable(z.strictObject({ reorderAt: pieces, fillTo: quantity })),
  }),
  response: changed,
  errors: ['PLACE_UNKNOWN', 'PART_UNKNOWN', 'QUANTITY_WRONG'],
})

export const requisitionView = z.object({
  requisitionId: id,
  rev: z.int(),
  outletName: z.string(),
  partId: z.nullable(partId),
  partName: z.string(),
  quantity: z.int(),
  ticketNo: z.nullable(z.string()),
  at: instant,
  status: z.enum(['asked', 'approved', 'sent', 'arrived', 'refused', 'withdrawn']),
  /** Where it stands, in one sentence. */
  words: z.string(),
  /** What the customer was told. */
  expectedOn: z.nullable(z.string()),
  /** Free at the centre now; null for what isn't in the catalogue. */
  atCentre: z.nullable(z.int()),
  /** By when it can be there, if it is approved now. */
  readyOn: z.nullable(z.string()),
  steps: z.array(z.enum(['approve', 'refuse', 'send', 'withdraw'])),
})
export type RequisitionView = z.infer<typeof requisitionView>

/** What outlets ask for: the outlet's own, or all of the centre's. */
export const stockRequisitions = defineEndpoint({
  fn: 'staff',
  name: 'stock.requisitions',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({ requisitions: z.array(requisitionView), mayAsk: z.boolean() }),
  errors: [],
})

/** The outlet asks its centre for parts to fill up. */
export const stockAsk = defineEndpoint({
  fn: 'staff',
  name: 'stock.ask',
  kind: 'write',
  request: z.strictObject({ requestId, partId, quantity }),
  response: z.object({ requisition: requisitionView }),
  errors: ['PLACE_UNKNOWN', 'PART_UNKNOWN', 'QUANTITY_WRONG'],
})

/** The next step of a requisition; who may take which depends on whether they ask or give. */
export const stockDecide = defineEndpoint({
  fn: 'staff',
  name: 'stock.decide',
  kind: 'write',
  request: z.strictObject({
    requestId,
    requisitionId: id,
    rev: z.number().check(z.int(), z.gte(1)),
    command: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('approve'), quantity, promisedOn: day }),
      z.strictObject({ type: z.literal('refuse'), reason: saying(200) }),
      z.strictObject({ type: z.literal('send'), promisedOn: day }),
      z.strictObject({ type: z.literal('withdraw') }),
    ]),
  }),
  response: z.object({ requisition: requisitionView }),
  errors: [
    'REQUISITION_NOT_FOUND',
    'REQUISITION_CHANGED',
    'QUANTITY_WRONG',
    'DAY_IS_PAST',
    'PART_GONE',
    'FORBIDDEN',
  ],
})
