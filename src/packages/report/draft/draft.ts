import * as z from 'zod/mini'
import { triageWay } from '@/contract/knowledge/triage'
import { frequency, product, relation, since, tried, windowWish } from '@/contract/ticket/report'
import { symptomId } from '@/contract/ticket/symptom'
import { type TicketKind, ticketKind } from '@/contract/ticket/vocabulary'
import { keptMedia } from '../media/kept-media'
import { fittingDraft, newFitting } from './fitting-draft'

/** A report as far as it has been told. Half-typed values stay as typed; `toReport` is stricter. */
export const draft = z.object({
  kind: ticketKind,
  /** The intent's name, kept until the server has decided. */
  requestId: z.string(),
  updatedAt: z.number(),
  line: product.shape.line,
  place: z.string(),
  model: z.string(),
  /** One of the customer's own; empty where it isn't known to be. */
  productId: z.string(),
  symptom: z.nullable(symptomId),
  powerIsOff: z.boolean(),
  description: z.string(),
  since: z.nullable(since),
  frequency: z.nullable(frequency),
  tried: z.array(tried),
  /** What the guided look before it came to; null where it was skipped. */
  triage: z.nullable(triageWay),
  ...fittingDraft.shape,
  media: z.array(keptMedia),
  divisionCode: z.string(),
  region: z.array(z.string()),
  detail: z.string(),
  /** The door as it was marked on a map; gone once the address is another. */
  at: z.nullable(z.object({ lat: z.number(), lng: z.number() })),
  name: z.string(),
  phone: z.string(),
  relation,
  wish: z.nullable(windowWish),
  /** Of the consent's text that was agreed to; empty before. */
  consentVersion: z.string(),
})
export type Draft = z.infer<typeof draft>

/** @param now epoch ms */
export const newDraft = (kind: TicketKind, requestId: string, now: number): Draft => ({
  kind,
  requestId,
  updatedAt: now,
  line: 'heater',
  place: '',
  model: '',
  productId: '',
  symptom: null,
  powerIsOff: false,
  description: '',
  since: null,
  frequency: null,
  tried: [],
  triage: null,
  ...newFitting,
  media: [],
  divisionCode: '',
  region: [],
  detail: '',
  at: null,
  name: '',
  phone: '',
  relation: 'self',
  wish: null,
  consentVersion: '',
})
