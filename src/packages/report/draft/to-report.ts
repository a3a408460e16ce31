import type { Report } from '@/contract/ticket/report'
import { symptomOf } from '@/contract/ticket/symptom'
import type { Draft } from './draft'
import { plainPhone } from './missing'
import { toInstallation } from './to-installation'
import { toProduct } from './to-product'

/** The report to send; undefined while something that can't be left out is missing. */
export const toReport = (draft: Draft): Report | undefined => {
  const { wish } = draft
  if (wish === null) return undefined
  const visit = {
    product: toProduct(draft),
    mediaIds: draft.media.flatMap(({ mediaId }) => (mediaId === undefined ? [] : [mediaId])),
    address: {
      divisionCode: draft.divisionCode,
      region: draft.region,
      detail: draft.detail,
      ...(draft.at === null ? {} : { at: draft.at }),
    },
    contact: { name: draft.name, phone: plainPhone(draft.phone), relation: draft.relation },
    wish,
    consent: { version: draft.consentVersion, given: true as const },
  }
  if (draft.kind === 'repair') {
    const fault = toFault(draft)
    return (
      fault && { kind: 'repair', ...visit, fault, ...(draft.triage === null ? {} : { triage: draft.triage }) }
    )
  }
  const installation = toInstallation(draft, draft.media)
  return installation && { kind: 'installation', ...visit, installation }
}

const toFault = (draft: Draft) => {
  const { symptom } = draft
  if (symptom === null) return undefined
  return {
    symptom,
    description: draft.description,
    ...(draft.since === null ? {} : { since: draft.since }),
    ...(draft.frequency === null ? {} : { frequency: draft.frequency }),
    tried: draft.tried,
    powerIsOff: symptomOf(symptom).safety && draft.powerIsOff,
  }
}
