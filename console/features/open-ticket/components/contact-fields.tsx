import { Cascader, Form, Input, Select } from 'antd'
import { optionsOf } from '@/console/components/options'
import { relationLabel } from '@/contract/ticket/report'
import type { Division } from '../api/divisions'

interface ContactFieldsProps {
  divisions: Division[] | undefined
  loading: boolean
}

export const ContactFields = ({ divisions, loading }: ContactFieldsProps) => (
  <fieldset className="lines">
    <legend>谁开门，去哪里</legend>
    <div className="line">
      <Form.Item
        name="name"
        label="联系人"
        rules={[{ required: true, whitespace: true, message: '请填联系人的姓名。' }]}
      >
        <Input maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="phone"
        label="手机号"
        rules={[
          {
            required: true,
            pattern: /^\s*1[3-9](?:[\s-]*\d){9}\s*$/,
            message: '手机号是 11 位，请再核对一次。',
          },
        ]}
      >
        <Input inputMode="tel" maxLength={16} autoComplete="off" />
      </Form.Item>
      <Form.Item name="relation" label="是来电人的">
        <Select options={optionsOf({ ...relationLabel, self: '本人' })} />
      </Form.Item>
    </div>
    <Form.Item name="region" label="省市区" rules={[{ required: true, message: '请选到区县。' }]}>
      <Cascader
        options={divisions ?? []}
        loading={loading}
        showSearch
        placeholder="选省市区，可以打字找"
        expandTrigger="hover"
      />
    </Form.Item>
    <Form.Item
      name="detail"
      label="详细地址"
      rules={[{ required: true, whitespace: true, message: '请填街道、小区、楼栋和门牌。' }]}
    >
      <Input maxLength={80} autoComplete="off" placeholder="街道、小区、楼栋、门牌" />
    </Form.Item>
  </fieldset>
)
