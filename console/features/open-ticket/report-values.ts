import { windowOf } from '@/console/features/booking/window-key'
import { CONSENT_VERSION, type Fault, type Product, type Relation } from '@/contract/ticket/report'
import { type SymptomId, symptomOf } from '@/contract/ticket/symptom'
import type { TicketKind } from '@/contract/ticket/vocabulary'
import { emptyFitting, type FittingValues, toInstallation } from './fitting-values'

/** The form as it is filled in; what isn't chosen yet is null. What the other kind asks is kept, and not sent. */
export interface ReportValues {
  kind: TicketKind
  name: string
  phone: string
  relation: Relation
  /** Codes from province to district. */
  region: string[] | null
  detail: string
  symptom: SymptomId | null
  /** Asked for only where the symptom is dangerous. */
  powerIsOff: boolean
  description: string
  since: NonNullable<Fault['since']> | null
  frequency: NonNullable<Fault['frequency']> | null
  tried: Fault['tried']
  fitting: FittingValues
  line: Product['line']
  model: string
  serialNo: string
  place: string
  window: string | null
  consent: boolean
  /** What the caller said yes to at most, in 分. */
  agreedCapFen: number | null
}

export const emptyReport: ReportValues = {
  kind: 'repair',
  name: '',
  phone: '',
  relation: 'self',
  region: null,
  detail: '',
  symptom: null,
  powerIsOff: false,
  description: '',
  since: null,
  frequency: null,
  tried: [],
  fitting: emptyFitting,
  line: 'heater',
  model: '',
  serialNo: '',
  place: '',
  window: null,
  consent: false,
  agreedCapFen: null,
}

/**
 * The contract's report of what was filled in, not checked yet: the endpoint's schema does that.
 * @param region the names of the division, 省 市 区
 */
export const toReport = (values: ReportValues, region: string[]) => ({
  kind: values.kind,
  product: {
    line: values.line,
    ...(values.model.trim() === '' ? {} : { model: values.model }),
    ...(values.serialNo.trim() === '' ? {} : { serialNo: values.serialNo.trim().toUpperCase() }),
    ...(values.place.trim() === '' ? {} : { place: values.place }),
  },
  ...(values.kind === 'repair'
    ? { fault: toFault(values) }
    : { installation: toInstallation(values.fitting) }),
  mediaIds: [],
  address: { divisionCode: values.region?.at(-1), region, detail: values.detail },
  contact: { name: values.name, phone: values.phone.replace(/[\s-]/g, ''), relation: values.relation },
  wish: windowOf(values.window),
  consent: { version: CONSENT_VERSION, given: values.consent },
})

const toFault = ({ symptom, description, since, frequency, tried, powerIsOff }: ReportValues) => ({
  symptom,
  description,
  ...(since === null ? {} : { since }),
  ...(frequency === null ? {} : { frequency }),
  tried,
  // whoever ticked it for another symptom was not asked about this one
  powerIsOff: symptom !== null && symptomOf(symptom).safety && powerIsOff,
})
