import * as z from 'zod/mini'
import { triageWay } from '../knowledge/triage'
import { day, id, line, words } from '../scalar'
import { address, contact } from './address'
import { installation } from './installation'
import { symptomId } from './symptom'
import { half } from './vocabulary'

export * from './address'

/** A half-day that is wished for; the outlet confirms it. */
export const windowWish = z.strictObject({ date: day, half })
export type WindowWish = z.infer<typeof windowWish>

export const product = z.strictObject({
  line: z.enum(['heater', 'cooler', 'ventilator', 'freshAir', 'towelRack', 'unknown']),
  model: z.optional(line(30)),
  serialNo: z.optional(z.string().check(z.regex(/^[A-Z0-9-]{6,32}$/))),
  /** One of the customer's registered products. */
  productId: z.optional(id),
  place: z.optional(line(10)),
})
export type Product = z.infer<typeof product>
export const lineLabel: Record<Product['line'], string> = {
  heater: '浴霸',
  cooler: '凉霸',
  ventilator: '换气扇',
  freshAir: '新风',
  towelRack: '电热毛巾架',
  unknown: '还不清楚',
}

export const since = z.enum(['today', 'thisWeek', 'thisMonth', 'longer', 'newlyInstalled'])
export const sinceLabel: Record<z.infer<typeof since>, string> = {
  today: '今天',
  thisWeek: '这几天',
  thisMonth: '这个月',
  longer: '更早',
  newlyInstalled: '刚装好就这样',
}
export const frequency = z.enum(['always', 'often', 'sometimes', 'once'])
export const frequencyLabel: Record<z.infer<typeof frequency>, string> = {
  always: '一直这样',
  often: '经常',
  sometimes: '偶尔',
  once: '就一次',
}
export const tried = z.enum(['powerReset', 'newBatteries', 'pairedAgain', 'cleaned', 'nothing'])
export const triedLabel: Record<z.infer<typeof tried>, string> = {
  powerReset: '断电再开过',
  newBatteries: '遥控器换过电池',
  pairedAgain: '遥控器重新配对过',
  cleaned: '擦过、清过灰',
  nothing: '还没试过',
}

/** What went wrong, as the customer tells it. */
export const fault = z.strictObject({
  symptom: symptomId,
  description: words(500),
  since: z.optional(since),
  frequency: z.optional(frequency),
  tried: z.array(tried).check(z.maxLength(5)),
  /** Said by the customer on the safety page; a safety symptom is not taken without it. */
  powerIsOff: z.boolean(),
})
export type Fault = z.infer<typeof fault>

export const mediaIds = z.array(id).check(z.maxLength(10))

/** The version of the text that was agreed to, and when it was on the screen. */
export const consent = z.strictObject({
  version: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  given: z.literal(true),
})
export const CONSENT_VERSION = '2026-11-01'

const visit = { product, mediaIds, address, contact, wish: windowWish, consent }

/** A repair as the customer reports it. */
export const repairReport = z.strictObject({
  kind: z.literal('repair'),
  ...visit,
  fault,
  /** The way through the symptom's tree that was gone before, where one was. */
  triage: z.optional(triageWay),
})
export type RepairReport = z.infer<typeof repairReport>

/** A fitting as the customer books it. */
export const installationReport = z.strictObject({ kind: z.literal('installation'), ...visit, installation })
export type InstallationReport = z.infer<typeof installationReport>

/** What a visit ticket starts from. */
export const report = z.discriminatedUnion('kind', [repairReport, installationReport])
export type Report = z.infer<typeof report>
