import { CONSENT_VERSION, type Fault, type Product, type Relation } from '@/contract/ticket/report'
import type { SymptomId } from '@/contract/ticket/symptom'
import { type Half, half } from '@/contract/ticket/vocabulary'

/** The form as it is filled in; what isn't chosen yet is null. */
export interface ReportValues {
  name: string
  phone: string
  relation: Relation
  /** Codes from province to district. */
  region: string[] | null
  detail: string
  symptom: SymptomId | null
  /** Asked for only where the symptom is dangerous; a form leaves out what it did not ask. */
  powerIsOff?: boolean
  description: string
  since: NonNullable<Fault['since']> | null
  frequency: NonNullable<Fault['frequency']> | null
  tried: Fault['tried']
  line: Product['line']
  model: string
  serialNo: string
  place: string
  window: string | null
  consent: boolean
}

export const emptyReport: ReportValues = {
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
  line: 'heater',
  model: '',
  serialNo: '',
  place: '',
  window: null,
  consent: false,
}

/** A window as the value of one option: `2026-03-14 morning`. */
export const windowKey = (window: { date: string; half: Half }): string => `${window.date} ${window.half}`

/**
 * The contract's report of what was filled in, not checked yet: the endpoint's schema does that.
 * @param region the names of the division, 省 市 区
 */
export const toReport = (values: ReportValues, region: string[]) => {
  const [date = '', halfOfDay = ''] = values.window?.split(' ') ?? []
  return {
    kind: 'repair',
    product: {
      line: values.line,
      ...(values.model.trim() === '' ? {} : { model: values.model }),
      ...(values.serialNo.trim() === '' ? {} : { serialNo: values.serialNo.trim().toUpperCase() }),
      ...(values.place.trim() === '' ? {} : { place: values.place }),
    },
    fault: {
      symptom: values.symptom,
      description: values.description,
      ...(values.since === null ? {} : { since: values.since }),
      ...(values.frequency === null ? {} : { frequency: values.frequency }),
      tried: values.tried,
      powerIsOff: values.powerIsOff ?? false,
    },
    mediaIds: [],
    address: { divisionCode: values.region?.at(-1), region, detail: values.detail },
    contact: { name: values.name, phone: values.phone.replace(/[\s-]/g, ''), relation: values.relation },
    wish: { date, half: half.safeParse(halfOfDay).data },
    consent: { version: CONSENT_VERSION, given: values.consent },
  }
}
