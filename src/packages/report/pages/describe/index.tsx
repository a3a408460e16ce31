import { useState } from 'react'
import { symptomOf } from '@/contract/ticket/symptom'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Field } from '@/src/components/field'
import { changeDraft } from '../../draft/draft-store'
import { StepPage } from '../../step/step-page'
import { useStep } from '../../step/use-step'
import { exampleFor } from './example'
import { LookFirst } from './look-first'
import { MoreAnswers } from './more-answers'
import { ReportMedia } from './report-media'

/** A few words and photos, so that the right tools and parts come along. */
export default function DescribePage() {
  const { draft, missing, onNext, next } = useStep('describe')
  const answered = [draft.since, draft.frequency, ...draft.tried].some((answer) => answer !== null)
  const [more, setMore] = useState(answered)
  const { symptom } = draft
  return (
    <StepPage
      step="describe"
      question={
        symptom === null || symptom === 'other' ? '具体什么样？' : `${symptomOf(symptom).zh}，具体什么样？`
      }
      note="说几句、拍一张，师傅就能带对工具和配件。不想打字，点键盘上的话筒说就行。"
      next={next}
      onNext={onNext}
    >
      <LookFirst />
      <Field
        kind="long"
        label={symptom === 'other' ? '哪里不对' : '说几句（选填）'}
        hint={exampleFor(symptom)}
        value={draft.description}
        onChange={(description) => changeDraft({ description })}
        error={missing.description}
        maxLength={500}
      />
      <ReportMedia />
      <Card>
        {more ? (
          <MoreAnswers />
        ) : (
          <Cell
            title="再选几项（选填）"
            note="什么时候开始的、试过什么"
            icon="list"
            onTap={() => setMore(true)}
          />
        )}
      </Card>
    </StepPage>
  )
}
