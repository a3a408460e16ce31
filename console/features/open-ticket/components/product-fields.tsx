import { Form, Input, Select } from 'antd'
import { optionsOf } from '@/console/components/options'
import { lineLabel } from '@/contract/ticket/report'

export const ProductFields = () => (
  <fieldset className="lines">
    <legend>哪一台</legend>
    <div className="line">
      <Form.Item name="line" label="产品">
        <Select options={optionsOf(lineLabel)} />
      </Form.Item>
      <Form.Item name="place" label="装在哪里（选填）">
        <Input maxLength={10} placeholder="像：主卫" />
      </Form.Item>
    </div>
    <div className="line">
      <Form.Item name="model" label="型号（选填）">
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="serialNo"
        label="序列号（选填）"
        rules={[
          { pattern: /^\s*[A-Za-z0-9-]{6,32}\s*$/, message: '序列号是 6 到 32 位字母、数字，在机身标签上。' },
        ]}
      >
        <Input maxLength={34} autoComplete="off" />
      </Form.Item>
    </div>
  </fieldset>
)
