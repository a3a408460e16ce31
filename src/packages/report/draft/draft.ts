import * as z from 'zod/mini'
import { frequency, product, relation, since, tried, windowWish } from '@/contract/ticket/report'
import { symptomId } from '@/contract/ticket/symptom'

/** A photo or the video, from being chosen to being confirmed by the server. */
export const draftMedia = z.object({
  localId: z.string(),
  kind: z.enum(['image', 'video']),
  /** The file on the phone, as the platform names it; WeChat clears it some time after the app was closed. */
  path: z.string(),
  sizeBytes: z.number(),
  state: z.enum(['waiting', 'uploading', 'done', 'failed']),
  /** Set when done: what the report carries. */
  mediaId: z.optional(z.string()),
  /** Set when failed: what to do about it. */
  problem: z.optional(z.string()),
})
export type DraftMedia = z.infer<typeof draftMedia>

/** A report as far as it has been told. Half-typed values stay as typed; `toReport` is stricter. */
export const draft = z.object({
  /** The intent's name, kept until the server has decided. */
  requestId: z.string(),
  updatedAt: z.number(),
  line: product.shape.line,
  place: z.string(),
  model: z.string(),
  symptom: z.nullable(symptomId),
  powerIsOff: z.boolean(),
  description: z.string(),
  since: z.nullable(since),
  frequency: z.nullable(frequency),
  tried: z.array(tried),
  media: z.array(draftMedia),
  divisionCode: z.string(),
  region: z.array(z.string()),
  detail: z.string(),
  name: z.string(),
  phone: z.string(),
  relation,
  wish: z.nullable(windowWish),
  /** Of the consent's text that was agreed to; empty before. */
  consentVersion: z.string(),
})
export type Draft = z.infer<typeof draft>

/** @param now epoch ms */
export const newDraft = (requestId: string, now: number): Draft => ({
  requestId,
  updatedAt: now,
  line: 'heater',
  place: '',
  model: '',
  symptom: null,
  powerIsOff: false,
  description: '',
  since: null,
  frequency: null,
  tried: [],
  media: [],
  divisionCode: '',
  region: [],
  detail: '',
  name: '',
  phone: '',
  relation: 'self',
  wish: null,
  consentVersion: '',
})

/** A draft read back after the app was closed: what was uploading has to start again. */
export const awakened = (kept: Draft): Draft => ({
  ...kept,
  media: kept.media.map((item) => (item.state === 'uploading' ? { ...item, state: 'waiting' } : item)),
})
