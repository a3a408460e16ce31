import type { Draft } from './draft'
import { missingIn } from './missing'
import { type Step, stepAfter, stepsOf } from './steps'

/**
 * Whoever came by a product's own code or from their list has said which one it is: only screens that still miss
 * something are shown, and a tap on an answer goes on by itself. Everything can be changed on the last screen.
 */
export const isShort = ({ kind, boxCode, productId }: Draft): boolean =>
  kind === 'repair' && (boxCode !== '' || productId !== '')

/** The screen after this one. @param now by the server's clock, epoch ms */
export const nextStep = (draft: Draft, step: Step, now: number): Step | undefined => {
  if (!isShort(draft)) return stepAfter(draft.kind, step)
  const steps: readonly Step[] = stepsOf[draft.kind]
  const later = steps.slice(steps.indexOf(step) + 1)
  return (
    later.find((each) => each === 'check' || Object.keys(missingIn(each, draft, now)).length > 0) ?? undefined
  )
}
