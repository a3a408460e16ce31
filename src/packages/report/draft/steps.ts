import type { TicketKind } from '@/contract/ticket/vocabulary'

/** The screens of each flow, in their order. With the home page they fit WeChat's ten open pages, one to spare. */
export const stepsOf = {
  repair: ['symptom', 'describe', 'where', 'when', 'check'],
  installation: ['fitting', 'ceiling', 'wires', 'duct', 'photos', 'where', 'when', 'check'],
} as const satisfies Record<TicketKind, readonly string[]>

export type Step = (typeof stepsOf)[TicketKind][number]

/** The screen after this one; undefined after the last. */
export const stepAfter = (kind: TicketKind, step: Step): Step | undefined => {
  const steps: readonly Step[] = stepsOf[kind]
  return steps[steps.indexOf(step) + 1]
}
