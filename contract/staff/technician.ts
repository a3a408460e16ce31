import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { fen, id, instant, requestId, saying } from '../scalar'
import { doorPlace } from '../ticket/address'
import { ticketNo } from '../ticket/ticket-no'
import { ticketVerdict } from '../ticket/verdict'
import { mediaView } from '../ticket/view'
import { half, ticketKind, ticketStatus } from '../ticket/vocabulary'

/** A technician as the own phone greets them. */
export const technicianProfile = z.object({
  technicianId: z.string(),
  name: z.string(),
  badgeNo: z.string(),
  outletName: z.string(),
  outletPhone: z.string(),
})
export type TechnicianProfile = z.infer<typeof technicianProfile>

/** The outlet's manager gives one of the own technicians eight digits to type into WeChat: once, within 24 hours. */
export const issueBindCode = defineEndpoint({
  fn: 'staff',
  name: 'technician.issueCode',
  kind: 'write',
  request: z.strictObject({ requestId, technicianId: id }),
  response: z.object({ code: z.string(), expiresAt: instant, name: z.string(), badgeNo: z.string() }),
  errors: ['TECHNICIAN_NOT_FOUND', 'BIND_CODE_WRONG'],
})

/** The phone is lost, or the technician leaves: WeChat no longer opens the technician's pages. */
export const unbindTechnician = defineEndpoint({
  fn: 'staff',
  name: 'technician.unbind',
  kind: 'write',
  request: z.strictObject({ requestId, technicianId: id }),
  response: z.object({ wasBound: z.boolean() }),
  errors: ['TECHNICIAN_NOT_FOUND'],
})

/** Called from WeChat only: whoever types the code becomes that technician for this WeChat account. */
export const bindTechnician = defineEndpoint({
  fn: 'staff',
  name: 'technician.bind',
  kind: 'write',
  request: z.strictObject({ requestId, code: z.string().check(z.regex(/^\d{8}$/)) }),
  response: technicianProfile,
  errors: ['BIND_CODE_WRONG', 'BIND_CODE_LOCKED', 'TECHNICIAN_NOT_FOUND'],
})

/** A line of the published list, to charge by; a pack that an older server made names no entries. */
export const priceLine = z.object({ name: z.string(), amountFen: fen, entry: z.optional(z.string()) })
export type PriceLine = z.infer<typeof priceLine>

/** What has no published rate. `asked`: only after the customer's yes to the very sum on the own phone. */
export const apartLine = z.object({
  name: z.string(),
  entry: z.string(),
  words: z.string(),
  asked: z.boolean(),
})
export type ApartLine = z.infer<typeof apartLine>

/** A part of the visit's model, and where it is: in the van, kept for this visit, free at the outlet. */
export const packedPart = z.object({
  partId: z.string(),
  name: z.string(),
  inVan: z.int(),
  kept: z.int(),
  atOutlet: z.int(),
  /** When one can be at the outlet, `2026-03-14`; null where nobody knows. */
  readyOn: z.nullable(z.string()),
})
export type PackedPart = z.infer<typeof packedPart>

/** One question of the checklist; `stop` says what a "no" means before anything else is touched. */
export const checkItem = z.object({
  itemId: z.string(),
  phase: z.enum(['before', 'after']),
  question: z.string(),
  stop: z.nullable(z.string()),
})
export type CheckItem = z.infer<typeof checkItem>

/** The codes of a day: six digits for each step, one after the other. No secret that outlives the day. */
export const doorCodes = z.object({ from: instant, stepMs: z.int(), codes: z.string() })
export type DoorCodes = z.infer<typeof doorCodes>

/** Everything a technician needs for one visit, with no net: all but the customer's number. */
export const packedVisit = z.object({
  ticketNo: z.string(),
  rev: z.int(),
  status: ticketStatus,
  kind: ticketKind,
  title: z.string(),
  safety: z.boolean(),
  description: z.string(),
  answers: z.array(z.string()),
  productName: z.string(),
  serialNo: z.nullable(z.string()),
  wish: z.object({ date: z.string(), half }),
  /** When the plan of the day has them at the door; null where the day could not be planned. */
  plannedAt: z.nullable(instant),
  workMinutes: z.int(),
  crew: z.int(),
  region: z.string(),
  detail: z.string(),
  /** Where the customer marked it; a pack that an older server made has none. */
  at: z._default(z.nullable(doorPlace), null),
  contactName: z.string(),
  capFen: z.nullable(fen),
  /** What the warranty says; a pack that an older server made has none. */
  verdict: z._default(z.nullable(ticketVerdict), null),
  /** The open question above the cap; gone once answered, and a yes has raised the cap. */
  feeAsk: z.nullable(z.object({ askId: z.string(), totalFen: fen })),
  /** The likeliest first. */
  prices: z.array(priceLine),
  apart: z._default(z.array(apartLine), []),
  /** What the customer said yes to of it. */
  agreedApart: z._default(z.array(z.object({ entry: z.string(), amountFen: fen })), []),
  /** Of the catalogue; empty where the model isn't known, and in a pack that an older server made. */
  stock: z._default(z.array(packedPart), []),
  notes: z.array(z.string()),
  media: z.array(mediaView),
  checklist: z.array(checkItem),
  doorCodes,
})
export type PackedVisit = z.infer<typeof packedVisit>

/** The day's pack: kept encrypted on the phone. `now` is the server's clock, to set the phone's right. */
export const technicianDay = defineEndpoint({
  fn: 'staff',
  name: 'technician.day',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({
    now: instant,
    day: z.string(),
    technician: technicianProfile,
    visits: z.array(packedVisit),
    /** Those of the next days, without what only the day itself needs. */
    later: z.array(z.object({ ticketNo: z.string(), date: z.string(), half, region: z.string() })),
  }),
  errors: ['TECHNICIAN_NOT_FOUND'],
})
export type DayPack = z.infer<typeof technicianDay.response>

/** A number that leads to the customer for a while and shows neither side's own. */
export const callCustomer = defineEndpoint({
  fn: 'staff',
  name: 'technician.call',
  kind: 'write',
  request: z.strictObject({ requestId, ticketNo }),
  response: z.object({ number: z.string(), expiresAt: instant }),
  errors: ['NOT_FOUND', 'NOT_IN_THIS_STATE', 'CALL_UNAVAILABLE'],
})

/** Where the technician is, only on the way and after a yes; the server rounds it again to a hundredth of a degree. */
export const technicianPosition = defineEndpoint({
  fn: 'staff',
  name: 'technician.position',
  kind: 'write',
  request: z.strictObject({
    requestId,
    ticketNo,
    lat: z.number().check(z.gte(3), z.lte(54)),
    lng: z.number().check(z.gte(73), z.lte(136)),
  }),
  response: z.object({ kept: z.boolean() }),
  errors: ['NOT_FOUND'],
})

/**
 * What was done at a door and could no longer be entered, because the ticket had gone another way meanwhile:
 * it stays with the ticket as a note. Open to whoever was named for the ticket at some time.
 */
export const handBackWork = defineEndpoint({
  fn: 'staff',
  name: 'technician.handBack',
  kind: 'write',
  request: z.strictObject({ requestId, ticketNo, what: saying(1000), happenedAt: instant }),
  response: z.object({}),
  errors: ['NOT_FOUND'],
})
