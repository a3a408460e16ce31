import { HIGHEST_CEILING_CM, LOWEST_CEILING_CM } from '@/contract/ticket/installation'
import { safetyNotes } from '@/domain/installation/safety-notes'
import type { FittingDraft } from './fitting-draft'
import { homeIn, readHeight } from './to-installation'

export type FittingField =
  | 'work'
  | 'ceiling'
  | 'height'
  | 'wiring'
  | 'earth'
  | 'ownBreaker'
  | 'duct'
  | 'safetyRead'
type FittingStep = 'fitting' | 'ceiling' | 'wires' | 'duct' | 'photos'

/** "说不准" is an answer everywhere: nobody has to climb up or touch a wire to go on. */
export const missingInFitting = (
  step: FittingStep,
  draft: FittingDraft,
): Partial<Record<FittingField, string>> => {
  switch (step) {
    case 'fitting':
      return draft.work === null ? { work: '请选一个：新装，还是换下旧的。' } : {}
    case 'ceiling':
      return {
        ...(draft.ceiling === null ? { ceiling: '请选一种吊顶，说不准就选最后一个。' } : {}),
        ...(readHeight(draft.height) === null ? { height: heightWanted } : {}),
      }
    case 'wires':
      return missingWires(draft)
    case 'duct':
      return draft.duct === null ? { duct: '请选一个，说不准就选最后一个。' } : {}
    case 'photos':
      return {}
  }
}

/** Something a technician must hear about first, and the customer hasn't read it yet. */
export const needsSafetyNote = (draft: FittingDraft): boolean =>
  safetyNotes(homeIn(draft)).length > 0 && !draft.safetyRead

const heightWanted = `请写地面到吊顶多少厘米，${LOWEST_CEILING_CM} 到 ${HIGHEST_CEILING_CM} 之间，大概就行。`

const missingWires = (draft: FittingDraft): Partial<Record<FittingField, string>> => ({
  ...(draft.wiring === null ? { wiring: '请选一种线，说不准就选最后一个。' } : {}),
  ...(draft.earth === null ? { earth: '请选有没有接地线，说不准就选最后一个。' } : {}),
  ...(draft.checklist.ownBreaker === undefined ? { ownBreaker: '请选一个，说不准就选最后一个。' } : {}),
  ...(needsSafetyNote(draft) ? { safetyRead: '请先看一下安全说明。' } : {}),
})
