import { ceilingLabel } from '@/contract/ticket/installation'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { changeDraft } from '../../draft/draft-store'
import { Asked } from '../../step/asked'
import { optionsOf } from '../../step/options-of'
import { StepPage } from '../../step/step-page'
import { useStep } from '../../step/use-step'

/** Where it will hang, and how high that is: it decides on ladders and on a second pair of hands. */
export default function CeilingPage() {
  const { draft, missing, onNext, next } = useStep('ceiling')
  return (
    <StepPage step="ceiling" question="装在什么样的顶上？" next={next} onNext={onNext}>
      <Asked words="吊顶" problem={missing.ceiling}>
        <Choice
          label="吊顶"
          options={optionsOf(ceilingLabel)}
          value={draft.ceiling ?? undefined}
          onChange={(ceiling) => changeDraft({ ceiling })}
        />
      </Asked>
      <Field
        label="地面到吊顶多高"
        hint="厘米，大概就行，比如 240。不用爬高去量。"
        value={draft.height}
        onChange={(height) => changeDraft({ height })}
        placeholder="240"
        maxLength={8}
        error={missing.height}
      />
    </StepPage>
  )
}
