import type { TriageWay } from '@/contract/knowledge/triage'
import { TREES_VERSION } from '@/domain/triage/trees'

/** The heating is weak because the window was open, and it is patience that was missing. */
export const solvedWay: TriageWay = {
  symptom: 'weak-heating',
  version: TREES_VERSION,
  answers: [
    { node: 'start', option: 'none' },
    { node: 'vented', option: 'no' },
    { node: 'patience', option: 'short' },
    { node: 'wait', option: 'fine' },
  ],
  outcome: 'solved',
}

/** Nothing helped: a visit, with the heating module. */
export const bookedWay: TriageWay = {
  ...solvedWay,
  answers: [
    { node: 'start', option: 'none' },
    { node: 'vented', option: 'no' },
    { node: 'patience', option: 'long' },
    { node: 'clean', option: 'still' },
    { node: 'kindOf', option: 'wind' },
  ],
  outcome: 'book',
}
