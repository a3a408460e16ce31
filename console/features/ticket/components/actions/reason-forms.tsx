import { Form, Input } from 'antd'
import { errorCopy } from '@/contract/error-code'
import { cancelTicketByStaff, closeTicket, rejectTicket, reopenTicketByStaff } from '@/contract/staff/command'
import { redispatchTicket } from '@/contract/staff/dispatch'
import type { CommandEndpoint } from '../../api/use-command'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'
import { PhraseField } from '../phrase-field'

interface ReasonLook {
  endpoint: CommandEndpoint
  title: string
  submitLabel: string
  doneWords: string
  danger?: boolean
  label: string
  phrases: readonly string[]
}

/** A form that asks why, and nothing else. */
const reasonForm =
  ({ label, phrases, ...look }: ReasonLook) =>
  (props: ActionProps) => {
    const [form] = Form.useForm<{ reason: string }>()
    return (
      <ActionForm<{ reason: string }>
        {...props}
        {...look}
        form={form}
        initial={{ reason: '' }}
        toFields={({ reason }) => ({ reason })}
      >
        <Form.Item
          name="reason"
          label={label}
          rules={[{ required: true, whitespace: true, message: errorCopy.REASON_NEEDED }]}
        >
          <PhraseField phrases={phrases}>
            <Input.TextArea maxLength={200} rows={2} />
          </PhraseField>
        </Form.Item>
      </ActionForm>
    )
  }

export const RejectForm = reasonForm({
  endpoint: rejectTicket,
  title: '不受理这张工单',
  submitLabel: '不受理',
  doneWords: '已回复客户没能受理。',
  danger: true,
  label: '为什么不受理（客户会看到）',
  phrases: ['不是我们的产品', '客户说不用修了', '这里暂时没有网点'],
})

export const CancelForm = reasonForm({
  endpoint: cancelTicketByStaff,
  title: '取消这张工单',
  submitLabel: '取消工单',
  doneWords: '工单已取消，客户会收到消息。',
  danger: true,
  label: '为什么取消（客户会看到）',
  phrases: ['客户来电取消', '和另一张工单重复了', '电话里已经解决'],
})

export const ReopenForm = reasonForm({
  endpoint: reopenTicketByStaff,
  title: '重新处理',
  submitLabel: '重新处理',
  doneWords: '已重新处理，等着派给网点。',
  label: '还有什么问题（客户会看到）',
  phrases: ['同样的问题又出现了', '修好后有新的问题'],
})

export const CloseForm = reasonForm({
  endpoint: closeTicket,
  title: '结单',
  submitLabel: '结单',
  doneWords: '已结单。',
  label: '回访的结果（客户会看到）',
  phrases: ['回访过，客户说没问题', '多次没联系上客户'],
})

export const RedispatchForm = reasonForm({
  endpoint: redispatchTicket,
  title: '从网点收回',
  submitLabel: '收回来',
  doneWords: '收回来了，在派单队列里，请另选一个网点。',
  label: '为什么收回（客户会看到）',
  phrases: ['网点这两天忙不过来', '换一家更近的', '客户要求换一家'],
})
