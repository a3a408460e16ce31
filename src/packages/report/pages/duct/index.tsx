import { checklistLabel, ductLabel } from '@/contract/ticket/installation'
import { Choice } from '@/src/components/choice'
import { changeDraft } from '../../draft/draft-store'
import { answers } from '../../step/answers'
import { Asked } from '../../step/asked'
import { optionsOf } from '../../step/options-of'
import { StepPage } from '../../step/step-page'
import { useStep } from '../../step/use-step'

/** The way out for the air, and what else makes the visit longer. */
export default function DuctPage() {
  const { draft, missing, onNext, next } = useStep('duct')
  const { checklist } = draft
  const tick = (change: typeof checklist) =>
    changeDraft((now) => ({ checklist: { ...now.checklist, ...change } }))
  return (
    <StepPage step="duct" question="排风通到哪儿？" next={next} onNext={onNext}>
      <Asked words="风管" problem={missing.duct}>
        <Choice
          label="风管"
          options={optionsOf(ductLabel)}
          value={draft.duct ?? undefined}
          onChange={(duct) => changeDraft({ duct })}
        />
      </Asked>
      <Asked words={checklistLabel.accessHatch}>
        <Choice
          label={checklistLabel.accessHatch}
          options={answers}
          value={checklist.accessHatch}
          onChange={(accessHatch) => tick({ accessHatch })}
          columns={3}
        />
      </Asked>
      {draft.work === 'replacement' && (
        <Asked words={checklistLabel.oldOneHeavy}>
          <Choice
            label={checklistLabel.oldOneHeavy}
            options={answers}
            value={checklist.oldOneHeavy}
            onChange={(oldOneHeavy) => tick({ oldOneHeavy })}
            columns={3}
          />
        </Asked>
      )}
    </StepPage>
  )
}
