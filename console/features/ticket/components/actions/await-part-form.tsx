import { Form, Input } from 'antd'
import { DayField } from '@/console/components/day-field'
import { awaitPart } from '@/contract/staff/command'
import { addDays, chinaDay } from '@/domain/time/china'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'

interface AwaitPartValues {
  partName: string
  expectedOn: string | null
}

/** Longer than this the law gives an exchange, which is another way to go. */
const WAIT_MAX_DAYS = 90

export const AwaitPartForm = (props: ActionProps) => {
  const [form] = Form.useForm<AwaitPartValues>()
  const today = chinaDay(Date.now())
  return (
    <ActionForm<AwaitPartValues>
      {...props}
      endpoint={awaitPart}
      title="等配件"
      submitLabel="等配件"
      doneWords="记下了，客户会看到等什么、哪天到。"
      form={form}
      initial={{ partName: '', expectedOn: null }}
      toFields={({ partName, expectedOn }) => ({ partName, expectedOn })}
    >
      <Form.Item
        name="partName"
        label="等什么配件"
        rules={[{ required: true, whitespace: true, message: '请写上配件的名字。' }]}
      >
        <Input maxLength={30} placeholder="像：取暖模块" />
      </Form.Item>
      <Form.Item
        name="expectedOn"
        label="预计哪天到"
        rules={[{ required: true, message: '请选一个日子，说不准就往后选一点。' }]}
      >
        <DayField from={today} to={addDays(today, WAIT_MAX_DAYS)} />
      </Form.Item>
    </ActionForm>
  )
}
