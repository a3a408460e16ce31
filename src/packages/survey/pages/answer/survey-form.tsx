import { View } from '@tarojs/components'
import { type SurveyView, surveyWordsMost } from '@/contract/customer/survey'
import { doneWords } from '@/domain/ticket/done-words'
import { sayMoment } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { Score } from '@/src/components/score'
import { serverNow } from '@/src/services/session'
import { useSurvey } from './use-survey'

export interface SurveyFormProps {
  survey: SurveyView
  token: string
  onSent: (score: number) => void
}

/** One tap is a whole answer; two questions and some words may follow it. */
export function SurveyForm({ survey, token, onSent }: SurveyFormProps) {
  const form = useSurvey(token, survey, onSent)
  const { filled, questions } = form
  const name = survey.technicianFamilyName
  return (
    <Page
      action={
        form.score === undefined ? undefined : (
          <Button busy={form.busy} onTap={() => void form.send()}>
            发给质检同事
          </Button>
        )
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          这次{doneWords[survey.kind].howWasIt}
        </View>
        <View className="t-small">
          {name === '' ? '' : `${name}师傅 `}
          {sayMoment(survey.doneAt, serverNow())} 做好的。师傅和网点看不到您打几分。
        </View>
      </View>
      <Card>
        <View className="stack stack-tight">
          <View className="t-section">点一个数就好</View>
          <Score value={form.score} disabled={form.busy} onScore={form.setScore} />
          {form.score !== undefined && (
            <View className="t-small" role="status">
              {form.kept ? '记下了，不写别的也算数。' : '正在记下。'}
            </View>
          )}
        </View>
      </Card>
      {questions.map((question) => (
        <Card key={question.questionId}>
          <View className="stack stack-tight">
            <View className="t-section">{question.text}</View>
            <Choice
              label={question.text}
              columns={2}
              options={question.options.map(({ optionId, label }) => ({ value: optionId, label }))}
              value={filled.answers.find((one) => one.questionId === question.questionId)?.optionId}
              onChange={(optionId) => form.answer(question.questionId, optionId)}
            />
          </View>
        </Card>
      ))}
      {form.score !== undefined && (
        <Field
          kind="long"
          label="想说的话（选填）"
          value={filled.words}
          onChange={form.setWords}
          onDone={form.keepNow}
          maxLength={surveyWordsMost}
        />
      )}
      <Problem words={form.problem} />
      <Hotline />
    </Page>
  )
}
