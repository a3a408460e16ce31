import { Form, Input } from 'antd'
import { errorCopy } from '@/contract/error-code'
import { dispatchTicket } from '@/contract/staff/command'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'
import { ChoicesField } from '../choices-field'
import { PhraseField } from '../phrase-field'

interface DispatchValues {
  outletId: string | null
  reason: string
}

const reasons = ['负责这个地区', '离客户近', '这两天有空', '上次也是他们修的']

/** Why this outlet is stored with the ticket, and the customer reads it. */
export const DispatchForm = (props: ActionProps) => {
  const [form] = Form.useForm<DispatchValues>()
  const again = props.detail.status === 'dispatched'
  return (
    <ActionForm<DispatchValues>
      {...props}
      endpoint={dispatchTicket}
      title={again ? '改派给别的网点' : '派给网点'}
      submitLabel="派给它"
      doneWords="派好了，网点会看到。"
      form={form}
      initial={{ outletId: null, reason: '' }}
      toFields={({ outletId, reason }) => ({ outletId, reason })}
    >
      <ChoicesField
        detail={props.detail}
        name="outletId"
        legend="网点"
        missing="请选一个网点。"
        none="您的调度中心还没有网点"
        pick={({ outlets }) =>
          outlets.map(({ outletId, name, region, refusal }) => ({
            id: outletId,
            title: name,
            about: region,
            refusal,
          }))
        }
      />
      <Form.Item
        name="reason"
        label="为什么派给它（客户会看到）"
        rules={[{ required: true, whitespace: true, message: errorCopy.REASON_NEEDED }]}
      >
        <PhraseField phrases={reasons}>
          <Input.TextArea maxLength={200} rows={2} />
        </PhraseField>
      </Form.Item>
    </ActionForm>
  )
}
