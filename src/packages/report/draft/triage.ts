import type { SymptomId } from '@/contract/ticket/symptom'
import { takeWay } from '@/src/services/triage-way'
import { begin } from './begin'
import type { Draft } from './draft'
import { changeDraft } from './draft-store'

/** Another symptom has another tree: what was answered about the one before goes. */
export const choosing =
  (symptom: SymptomId) =>
  ({ triage, symptom: before }: Draft): Partial<Draft> => ({
    symptom,
    triage: symptom === before ? triage : null,
  })

/** Takes over what the guided look came to, when the customer comes back from it. */
export const takeTriage = (): void => {
  const told = takeWay()
  if (told === undefined) return
  // A fitting may be in view.
  begin('repair')
  changeDraft(({ tried, powerIsOff }) => ({
    symptom: told.symptom,
    triage: told.way,
    powerIsOff: powerIsOff || told.powerIsOff,
    tried:
      told.tried.length === 0
        ? tried
        : [...new Set([...tried.filter((one) => one !== 'nothing'), ...told.tried])],
  }))
}
