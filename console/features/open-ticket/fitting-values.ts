import {
  type Ceiling,
  type ChecklistAnswer,
  type Duct,
  type Earth,
  HIGHEST_CEILING_CM,
  type InstallationWork,
  LOWEST_CEILING_CM,
  type Wiring,
} from '@/contract/ticket/installation'
import { type SafetyNote, safetyNotes } from '@/domain/installation/safety-notes'

/** What is asked before a fitting; what isn't answered yet is null. */
export interface FittingValues {
  work: InstallationWork | null
  ceiling: Ceiling | null
  /** As typed, in centimetres. */
  height: string
  wiring: Wiring | null
  earth: Earth | null
  duct: Duct | null
  ownBreaker: ChecklistAnswer | null
  accessHatch: ChecklistAnswer | null
  oldOneHeavy: ChecklistAnswer | null
  /** Which notes were read out, by {@link notesKey}: other answers may bring others. */
  notesRead: string
}

export const emptyFitting: FittingValues = {
  work: null,
  ceiling: null,
  height: '',
  wiring: null,
  earth: null,
  duct: null,
  ownBreaker: null,
  accessHatch: null,
  oldOneHeavy: null,
  notesRead: '',
}

/** Whole centimetres of what was typed, `240`, `240cm`, `240 厘米`; null where it is no height of a ceiling. */
export const readHeight = (typed: string): number | null => {
  const digits = /^\s*(\d{3})\s*(?:cm|厘米)?\s*$/i.exec(typed)?.[1]
  const heightCm = Number(digits)
  return heightCm >= LOWEST_CEILING_CM && heightCm <= HIGHEST_CEILING_CM ? heightCm : null
}

/** What must be read out before anybody is sent; what isn't answered yet says nothing. */
export const notesFor = ({ earth, wiring, ceiling, height, ownBreaker }: FittingValues): SafetyNote[] =>
  safetyNotes({
    earth: earth ?? 'unsure',
    wiring: wiring ?? 'unsure',
    ceiling: ceiling ?? 'unsure',
    heightCm: readHeight(height) ?? 0,
    checklist: ownBreaker === null ? {} : { ownBreaker },
  })

export const notesKey = (notes: readonly SafetyNote[]): string =>
  notes.map(({ because }) => because).join(' ')

/** The contract's installation of what was filled in, not checked yet. */
export const toInstallation = (values: FittingValues) => {
  const { work, ceiling, height, wiring, earth, duct, ownBreaker, accessHatch, oldOneHeavy } = values
  const notes = notesFor(values)
  return {
    work,
    ceiling,
    wiring,
    earth,
    duct,
    heightCm: readHeight(height),
    checklist: {
      ...(ownBreaker !== null && { ownBreaker }),
      ...(accessHatch !== null && { accessHatch }),
      ...(work === 'replacement' && oldOneHeavy !== null && { oldOneHeavy }),
    },
    photos: [],
    safetyRead: notes.length > 0 && values.notesRead === notesKey(notes),
  }
}
