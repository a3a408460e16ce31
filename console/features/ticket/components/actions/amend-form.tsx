import { Cascader, Checkbox, Form, Input, Select } from 'antd'
import { optionsOf } from '@/console/components/options'
import { regionOf, useDivisions } from '@/console/features/open-ticket/api/divisions'
import { errorCopy } from '@/contract/error-code'
import { amendTicket } from '@/contract/staff/dispatch'
import { lineLabel, type Product } from '@/contract/ticket/report'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'
import { PhraseField } from '../phrase-field'

interface AmendValues {
  line: Product['line'] | null
  model: string
  moved: boolean
  region: string[]
  detail: string
  reason: string
}

const phrases = ['客户说产品不是这种', '型号看清楚了', '地址报错了', '客户搬家了']

/** Another product or address: where that needs another outlet, the one that has it is let go. */
export const AmendForm = (props: ActionProps) => {
  const [form] = Form.useForm<AmendValues>()
  const moved = Form.useWatch('moved', form) === true
  const divisions = useDivisions()
  return (
    <ActionForm<AmendValues>
      {...props}
      endpoint={amendTicket}
      title="改地址或产品"
      submitLabel="改好了"
      doneWords="改好了。需要换网点的话，会自动重新派。"
      form={form}
      initial={{ line: null, model: '', moved: false, region: [], detail: '', reason: '' }}
      toFields={({ line, model, region, detail, reason, ...values }) => ({
        ...(line !== null && { product: { line, ...(model.trim() !== '' && { model }) } }),
        ...(values.moved && {
          address: {
            divisionCode: region.at(-1) ?? '',
            region: regionOf(divisions.data ?? [], region),
            detail,
          },
        }),
        reason,
      })}
    >
      <p className="panel-words">
        现在是：{props.detail.productName}，{props.detail.addressMasked}
      </p>
      <div className="line">
        <Form.Item name="line" label="产品改成（没变就不选）">
          <Select options={optionsOf(lineLabel)} allowClear placeholder="没变" />
        </Form.Item>
        <Form.Item name="model" label="型号（选填）">
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item name="moved" valuePropName="checked">
        <Checkbox>地址也要改</Checkbox>
      </Form.Item>
      {moved && (
        <>
          <Form.Item name="region" label="省市区" rules={[{ required: true, message: '请选到区县。' }]}>
            <Cascader
              options={divisions.data ?? []}
              loading={divisions.isPending}
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
            <Input maxLength={80} autoComplete="off" />
          </Form.Item>
        </>
      )}
      <Form.Item
        name="reason"
        label="为什么改（客户会看到）"
        rules={[{ required: true, whitespace: true, message: errorCopy.REASON_NEEDED }]}
      >
        <PhraseField phrases={phrases}>
          <Input.TextArea maxLength={200} rows={2} />
        </PhraseField>
      </Form.Item>
    </ActionForm>
  )
}
