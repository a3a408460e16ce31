import { Button, Form, Input, Radio } from 'antd'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { type RecoveryOutcome, recoveryOutcome, recoveryOutcomeLabel } from '@/contract/survey'
import { useRecover } from '../api/use-cases'

interface RecoverFormProps {
  surveyId: string
  rev: number
  onDone: () => void
}

/** What was made good, in words that whoever comes after can act on. */
export const RecoverForm = ({ surveyId, rev, onDone }: RecoverFormProps) => {
  const recover = useRecover()
  return (
    <Form<{ outcome: RecoveryOutcome; note: string }>
      layout="vertical"
      requiredMark={false}
      aria-label="记下怎么补救的"
      onFinish={(values) => recover.mutate({ surveyId, rev, ...values }, { onSuccess: onDone })}
    >
      <Form.Item name="outcome" label="怎么补救的" rules={[{ required: true, message: '请选一个。' }]}>
        <Radio.Group
          options={recoveryOutcome.options.map((value) => ({ value, label: recoveryOutcomeLabel[value] }))}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label="说了什么，接下来谁做什么"
        rules={[{ required: true, whitespace: true, message: '请写一句，方便以后查。' }]}
      >
        <Input.TextArea maxLength={500} autoSize={{ minRows: 3 }} />
      </Form.Item>
      <RefusalNote message={recover.error ? refusalOf(recover.error).message : null} />
      <Button type="primary" htmlType="submit" loading={recover.isPending}>
        办完了
      </Button>
    </Form>
  )
}
