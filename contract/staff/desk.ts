import * as z from 'zod/mini'
import { staffDeskDetail, staffDeskRow } from '../desk/view'
import { deskAction, deskKind } from '../desk/vocabulary'
import { defineEndpoint } from '../endpoint'
import { cursor, fen, id, line, requestId, words } from '../scalar'
import { ticketNo } from '../ticket/ticket-no'

/** Of the kinds that this person handles, newest first; by number, or all of a kind, or only those that go on. */
export const staffDeskList = defineEndpoint({
  fn: 'staff',
  name: 'desk.list',
  kind: 'read',
  request: z.strictObject({
    kind: z.optional(deskKind),
    onlyOpen: z.optional(z.boolean()),
    search: z.optional(z.string().check(z.maxLength(30))),
    cursor: z.optional(cursor),
  }),
  response: z.object({
    rows: z.array(staffDeskRow),
    next: z.nullable(z.string()),
    /** The kinds that are this person's. */
    kinds: z.array(deskKind),
  }),
  errors: [],
})

export const staffDeskGet = defineEndpoint({
  fn: 'staff',
  name: 'desk.get',
  kind: 'read',
  request: z.strictObject({ ticketNo }),
  response: staffDeskDetail,
  errors: ['NOT_FOUND'],
})

/** One of the buttons that `desk.get` showed, with what it needs. */
export const staffDeskAct = defineEndpoint({
  fn: 'staff',
  name: 'desk.act',
  kind: 'write',
  request: z.strictObject({
    requestId,
    ticketNo,
    rev: z.number().check(z.int(), z.gte(1), z.lte(1_000_000)),
    action: deskAction,
    words: words(500),
    totalFen: z.optional(fen),
    parcelNo: z.optional(line(40)),
    /** What the quality team found of each proof it looked at. */
    proofs: z.optional(
      z
        .array(z.strictObject({ proofId: id, ruling: z.enum(['confirmed', 'altered', 'noProof']) }))
        .check(z.maxLength(20)),
    ),
  }),
  response: staffDeskDetail,
  errors: [
    'NOT_FOUND',
    'TICKET_CHANGED',
    'NOT_IN_THIS_STATE',
    'REASON_NEEDED',
    'DESK_ANOTHER_COLLEAGUE',
    'DESK_IN_OTHER_HANDS',
    'DESK_PRICE_NEEDED',
    'DESK_PARCEL_NEEDED',
    'DESK_PROOF_NEEDED',
    'PART_GONE',
    'FEE_ABOVE_LIST',
  ],
})
