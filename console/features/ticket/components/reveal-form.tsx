import { Button, Form, Input } from 'antd'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { PhraseField } from './phrase-field'

interface RevealFormProps {
  pending: boolean
  error: unknown
  onAsk: (reason: string) => void
  onCancel: () => void
}

const reasons = ['打电话核对报修', '联系上门时间', '客户来电询问', '上门找路']

/** The reason is asked for where the number will appear, and goes into the ticket's history. */
export const RevealForm = ({ pending, error, onAsk, onCancel }: RevealFormProps) => {
  return (
    <Form<{ reason: string }>
      layout="vertical"
      className="reveal"
      requiredMark={false}
      onFinish={({ reason }) => onAsk(reason.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <Form.Item
        name="reason"
        label="为什么要看（会记入工单）"
        rules={[{ required: true, whitespace: true, message: '请写一句原因，方便以后查。' }]}
      >
        <PhraseField phrases={reasons}>
          <Input autoFocus maxLength={100} />
        </PhraseField>
      </Form.Item>
      <RefusalNote message={error ? refusalOf(error).message : null} />
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={pending}>
          查看
        </Button>
        <Button onClick={onCancel}>不看了</Button>
      </div>
    </Form>
  )
}
