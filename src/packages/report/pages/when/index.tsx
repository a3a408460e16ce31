import { openWindows } from '@/domain/ticket/window'
import { WindowPicker } from '@/src/components/window-picker'
import { serverNow } from '@/src/services/session'
import { changeDraft } from '../../draft/draft-store'
import { horizonDays } from '../../draft/missing'
import { Problem } from '../../step/problem'
import { StepPage } from '../../step/step-page'
import { useStep } from '../../step/use-step'

/** A half-day when somebody is at home; a wish until the outlet confirms it. */
export default function WhenPage() {
  const { draft, missing, onNext, next } = useStep('when')
  const now = serverNow()
  return (
    <StepPage
      step="when"
      question="哪天方便上门？"
      note="先选您希望的半天，网点会打电话跟您定下来。"
      next={next}
      onNext={onNext}
    >
      <WindowPicker
        windows={openWindows(now, horizonDays)}
        now={now}
        value={draft.wish ?? undefined}
        onChange={(wish) => changeDraft({ wish: wish ?? null })}
      />
      <Problem words={missing.wish} />
    </StepPage>
  )
}
