import { useEffect, useState } from 'react'
import { goBack, openPage, usePageQuery } from '@/src/platform/navigate'
import { reveal } from '@/src/platform/reveal'
import { pages } from '@/src/routes'
import { serverNow } from '@/src/services/session'
import { useDraft } from '../draft/draft-store'
import { type Missing, missingIn } from '../draft/missing'
import { nextStep } from '../draft/short-way'
import type { Step } from '../draft/steps'

/** The address of a screen. `mend`: opened from the last screen to change one thing, and leads back there. */
export const stepPage = (step: Step, mend = false): string => (mend ? `${pages[step]}?mend=1` : pages[step])

/**
 * What a screen needs to go on: nothing is called missing before the customer has tried to, and what is filled in
 * afterwards stops being missing at once.
 */
export const useStep = (step: Step) => {
  const draft = useDraft()
  const [tries, setTries] = useState(0)
  const mending = usePageQuery().mend !== undefined
  const missing: Missing = tries > 0 ? missingIn(step, draft, serverNow()) : {}
  // The sentence may stand far above or below the button that was tapped.
  useEffect(() => {
    if (tries > 0) reveal('is-missing')
  }, [tries])

  const onNext = () => {
    if (Object.keys(missingIn(step, useDraft.getState(), serverNow())).length > 0)
      return setTries((before) => before + 1)
    if (mending) return goBack()
    const following = nextStep(useDraft.getState(), step, serverNow())
    if (following !== undefined) openPage(stepPage(following))
  }

  return { draft, missing, onNext, next: mending ? '改好了' : '下一步' }
}
