import { Button, Form, Input, InputNumber, Select } from 'antd'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { type ShelfRow, type StockList, type StockPlace, stockReceive } from '@/contract/staff/stock'
import { useStockChange } from '../api/use-stock'

interface NewShelfProps {
  place: StockPlace
  shelves: readonly ShelfRow[]
  parts: StockList['parts']
  onOpen: (partId: string) => void
}

interface Values {
  partId: string
  quantity: number
  source: string
}

/** The first pieces of a part that never lay here. */
export const NewShelf = ({ place, shelves, parts, onOpen }: NewShelfProps) => {
  const [form] = Form.useForm<Values>()
  const receive = useStockChange(stockReceive)
  const known = new Set(shelves.map(({ partId }) => partId))
  const options = parts
    .filter(({ partId }) => !known.has(partId))
    .map(({ partId, name, itemCode }) => ({ value: partId, label: `${name}（${itemCode}）` }))
  if (options.length === 0) return null
  const submit = (values: Values) =>
    receive.mutate(
      { placeId: place.placeId, ...values },
      {
        onSuccess: () => {
          form.resetFields()
          onOpen(values.partId)
        },
      },
    )
  return (
    <section className="stock-new" aria-label="新配件入库">
      <h2>新配件入库</h2>
      <Form<Values> name="stock-first" form={form} layout="inline" requiredMark={false} onFinish={submit}>
        <Form.Item name="partId" label="配件" rules={[{ required: true, message: '请选配件。' }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={options} className="stock-part" />
        </Form.Item>
        <Form.Item name="quantity" label="几件" rules={[{ required: true, message: '请填件数。' }]}>
          <InputNumber min={1} max={9999} precision={0} />
        </Form.Item>
        <Form.Item name="source" label="哪里来的" rules={[{ required: true, message: '请写来源。' }]}>
          <Input maxLength={40} placeholder="像：总部发货" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={receive.isPending}>
          入库
        </Button>
      </Form>
      <RefusalNote message={receive.isError ? refusalOf(receive.error).message : null} />
    </section>
  )
}
