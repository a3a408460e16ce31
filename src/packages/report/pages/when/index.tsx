import type { WindowWish } from '@/contract/ticket/report'
import { OfferedPicker } from '@/src/components/booking'
import { Problem } from '@/src/components/problem'
import { serverNow } from '@/src/services/session'
import { changeDraft } from '../../draft/draft-store'
import { isShort } from '../../draft/short-way'
import { toErrand } from '../../draft/to-errand'
import { StepPage } from '../../step/step-page'
import { useStep } from '../../step/use-step'

/** A half-day when somebody is at home and an outlet nearby has a place; a wish where none has. */
export default function WhenPage() {
  const { draft, missing, onNext, next } = useStep('when')
  const choose = (wish: WindowWish | undefined) => {
    changeDraft({ wish: wish ?? null })
    if (wish !== undefined && isShort(draft)) onNext()
  }
  return (
    <StepPage
      step="when"
      question="哪天方便上门？"
      note="选一个您家有人的半天。师傅出发前会打电话。"
      next={next}
      onNext={onNext}
    >
      <OfferedPicker
        errand={toErrand(draft)}
        now={serverNow()}
        value={draft.wish ?? undefined}
        onChange={choose}
      />
      <Problem words={missing.wish} />
    </StepPage>
  )
}
