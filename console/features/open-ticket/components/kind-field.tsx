import { Form, Radio } from 'antd'
import { optionsOf } from '@/console/components/options'
import { kindLabel } from '@/contract/ticket/vocabulary'

/** What the call is about; what was written down for the other kind is kept. */
export const KindField = () => (
  <Form.Item name="kind" label="要办什么">
    <Radio.Group options={optionsOf(kindLabel)} />
  </Form.Item>
)
