import { Form, Input } from 'antd'
import { noteOnTicket } from '@/contract/staff/command'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'

/** A line for colleagues. */
export const NoteForm = (props: ActionProps) => {
  const [form] = Form.useForm<{ note: string }>()
  return (
    <ActionForm<{ note: string }>
      {...props}
      endpoint={noteOnTicket}
      title="记一条备注"
      submitLabel="记下"
      doneWords="备注记下了。"
      form={form}
      initial={{ note: '' }}
      toFields={({ note }) => ({ note })}
    >
      <Form.Item
        name="note"
        label="备注（只给同事看）"
        rules={[{ required: true, whitespace: true, message: '请写上要记的话。' }]}
      >
        <Input.TextArea maxLength={300} rows={3} />
      </Form.Item>
    </ActionForm>
  )
}
