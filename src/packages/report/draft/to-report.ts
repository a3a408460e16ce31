import type { Report } from '@/contract/ticket/report'
import { symptomOf } from '@/contract/ticket/symptom'
import type { Draft } from './draft'
import { plainPhone } from './missing'

/** The report to send; undefined while something that can't be left out is missing. */
export const toReport = (draft: Draft): Report | undefined => {
  const { symptom, wish } = draft
  if (symptom === null || wish === null) return undefined
  return {
    product: { line: draft.line, ...filled('place', draft.place), ...filled('model', draft.model) },
    fault: {
      symptom,
      description: draft.description,
      ...(draft.since === null ? {} : { since: draft.since }),
      ...(draft.frequency === null ? {} : { frequency: draft.frequency }),
      tried: draft.tried,
      powerIsOff: symptomOf(symptom).safety && draft.powerIsOff,
    },
    mediaIds: draft.media.flatMap(({ mediaId }) => (mediaId === undefined ? [] : [mediaId])),
    address: { divisionCode: draft.divisionCode, region: draft.region, detail: draft.detail },
    contact: { name: draft.name, phone: plainPhone(draft.phone), relation: draft.relation },
    wish,
    consent: { version: draft.consentVersion, given: true },
  }
}

/** An optional field is left out when nothing was typed. */
const filled = <Key extends string>(key: Key, typed: string): Partial<Record<Key, string>> => {
  const words = typed.trim()
  return words === '' ? {} : ({ [key]: words } as Record<Key, string>)
}
