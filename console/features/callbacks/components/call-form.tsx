import { Button, Form, Input, Radio } from 'antd'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { surveyWordsMost } from '@/contract/customer/survey'
import type { SurveyCase } from '@/contract/staff/survey'
import { type CallOutcome, callOutcome, callOutcomeLabel } from '@/contract/survey'
import { useNoteCall } from '../api/use-cases'

interface Values {
  outcome: CallOutcome
  note?: string
  score?: number
  words?: string
  answers?: Record<string, string>
}

const scores = [1, 2, 3, 4, 5] as const

/** How a call ended. Only what the customer said is written down as a score, with nothing chosen beforehand. */
export const CallForm = ({ one, onDone }: { one: SurveyCase; onDone: () => void }) => {
  const [form] = Form.useForm<Values>()
  const outcome = Form.useWatch('outcome', form)
  const score = Form.useWatch('score', form)
  const note = useNoteCall()
  const save = ({ outcome: ended, note: words = '', ...said }: Values) => {
    const { surveyId, rev } = one
    const told =
      ended === 'answered' && said.score !== undefined
        ? { score: said.score, words: said.words ?? '', answers: chosen(said.answers) }
        : undefined
    const content = { surveyId, rev, outcome: ended, note: words }
    note.mutate(told === undefined ? content : { ...content, told }, {
      onSuccess: () => ended !== 'noAnswer' && onDone(),
    })
  }
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={save}
      aria-label="记下这通电话"
    >
      <Form.Item name="outcome" label="电话怎么样" rules={[{ required: true, message: '请选一个。' }]}>
        <Radio.Group
          options={callOutcome.options.map((value) => ({ value, label: callOutcomeLabel[value] }))}
        />
      </Form.Item>
      {outcome === 'answered' && (
        <>
          <Form.Item
            name="score"
            label="客户说的分（照客户的话记，会写明是电话里说的）"
            rules={[{ required: true, message: '客户没说分，就选别的结果。' }]}
          >
            <Radio.Group
              optionType="button"
              options={scores.map((value) => ({ value, label: `${value} 分` }))}
            />
          </Form.Item>
          {(score === undefined ? [] : (one.questions[score - 1] ?? [])).map(
            ({ questionId, text, options }) => (
              <Form.Item key={questionId} name={['answers', questionId]} label={text}>
                <Radio.Group options={options.map(({ optionId, label }) => ({ value: optionId, label }))} />
              </Form.Item>
            ),
          )}
          <Form.Item name="words" label="客户的原话（选填）">
            <Input.TextArea maxLength={surveyWordsMost} autoSize={{ minRows: 2 }} />
          </Form.Item>
        </>
      )}
      <Form.Item name="note" label="备注（选填）">
        <Input maxLength={200} />
      </Form.Item>
      <RefusalNote message={note.error ? refusalOf(note.error).message : null} />
      <Button type="primary" htmlType="submit" loading={note.isPending}>
        记下
      </Button>
    </Form>
  )
}

const chosen = (answers: Record<string, string | undefined> = {}) =>
  Object.entries(answers)
    .flatMap(([questionId, optionId]) => (optionId === undefined ? [] : [{ questionId, optionId }]))
    .slice(0, 2)
