import { Button, Form, InputNumber, Select } from 'antd'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { type StockList, stockAsk } from '@/contract/staff/stock'
import { useStockChange } from '../api/use-stock'

interface Values {
  partId: string
  quantity: number
}

/** The outlet asks its centre. */
export const AskForm = ({ parts }: { parts: StockList['parts'] }) => {
  const [form] = Form.useForm<Values>()
  const ask = useStockChange(stockAsk)
  return (
    <section className="stock-new" aria-label="向仓库申领">
      <h2>向仓库申领</h2>
      <Form<Values>
        name="stock-ask"
        form={form}
        layout="inline"
        requiredMark={false}
        onFinish={(values) => ask.mutate(values, { onSuccess: () => form.resetFields() })}
      >
        <Form.Item name="partId" label="配件" rules={[{ required: true, message: '请选配件。' }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            className="stock-part"
            options={parts.map(({ partId, name, itemCode }) => ({
              value: partId,
              label: `${name}（${itemCode}）`,
            }))}
          />
        </Form.Item>
        <Form.Item name="quantity" label="几件" rules={[{ required: true, message: '请填件数。' }]}>
          <InputNumber min={1} max={9999} precision={0} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={ask.isPending}>
          申领
        </Button>
      </Form>
      <RefusalNote message={ask.isError ? refusalOf(ask.error).message : null} />
    </section>
  )
}
