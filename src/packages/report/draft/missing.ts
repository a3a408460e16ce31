import { CONSENT_VERSION } from '@/contract/ticket/report'
import { symptomOf } from '@/contract/ticket/symptom'
import { termsOf2026 } from '@/domain/ticket/terms'
import { isWindowOpen } from '@/domain/ticket/window'
import type { Draft } from './draft'
import { type FittingField, missingInFitting } from './missing-in-fitting'
import { type Step, stepsOf } from './steps'

export type DraftField =
  | 'symptom'
  | 'description'
  | FittingField
  | 'region'
  | 'detail'
  | 'name'
  | 'phone'
  | 'wish'
  | 'consent'

/** What is missing on a screen, and the sentence under the field. */
export type Missing = Partial<Record<DraftField, string>>

/** How far ahead a visit can be wished for; the server decides by the same terms. */
export const { horizonDays } = termsOf2026

/** @param now by the server's clock, epoch ms */
export const missingIn = (step: Step, draft: Draft, now: number): Missing => {
  switch (step) {
    case 'symptom':
      return draft.symptom === null ? { symptom: '请选一个最像的，说不准就选最后一个。' } : {}
    case 'describe':
      return draft.symptom === 'other' && draft.description.trim() === ''
        ? { description: '请写一句哪里不对，师傅好带工具和配件。' }
        : {}
    case 'fitting':
    case 'ceiling':
    case 'wires':
    case 'duct':
    case 'photos':
      return missingInFitting(step, draft)
    case 'where':
      return missingWhere(draft)
    case 'when':
      return draft.wish === null || !isWindowOpen(draft.wish, now, horizonDays)
        ? { wish: '请选一个您在家的半天。' }
        : {}
    case 'check':
      return draft.consentVersion === CONSENT_VERSION
        ? {}
        : { consent: '请先点一下上面的"同意"，师傅才能来。' }
  }
}

/** The first screen that is not complete yet; undefined when the report can be sent. */
export const firstIncomplete = (draft: Draft, now: number): Step | undefined =>
  stepsOf[draft.kind].find((step) => Object.keys(missingIn(step, draft, now)).length > 0)

/** A dangerous symptom, and the power is not known to be off. */
export const needsSafetyStop = (draft: Draft): boolean =>
  draft.kind === 'repair' && draft.symptom !== null && symptomOf(draft.symptom).safety && !draft.powerIsOff

const missingWhere = ({ region, divisionCode, detail, name, phone }: Draft): Missing => ({
  ...(region.length === 0 || divisionCode === '' ? { region: '请选省、市、区，好找离您近的网点。' } : {}),
  ...(detail.trim() === '' ? { detail: '请写街道、小区和门牌号。' } : {}),
  ...(name.trim() === '' ? { name: '请写怎么称呼开门的人。' } : {}),
  ...(/^1[3-9]\d{9}$/.test(plainPhone(phone)) ? {} : { phone: '请写 11 位手机号，师傅出发前会打这个电话。' }),
})

/** Without the spaces, hyphens and +86 that people type or paste. */
export const plainPhone = (typed: string): string =>
  typed.replace(/[\s-]/g, '').replace(/^(\+?86)(?=1\d{10}$)/, '')
