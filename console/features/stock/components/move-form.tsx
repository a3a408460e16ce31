import { Button, Form, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { DayField } from '@/console/components/day-field'
import { RefusalNote } from '@/console/components/refusal-note'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import {
  type ShelfRow,
  type StockPlace,
  stockCount,
  stockReceive,
  stockReturn,
  stockSend,
  stockSetPoint,
} from '@/contract/staff/stock'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { addDays, chinaDay } from '@/domain/time/china'
import { useStockChange } from '../api/use-stock'

export type Move = 'receive' | 'send' | 'return' | 'count' | 'point'

interface MoveFormProps {
  move: Move
  row: ShelfRow
  targets: readonly StockPlace[]
}

interface Values {
  quantity: number
  source: string
  toPlaceId: string
  expectedOn: string | null
  reorderAt: number
  fillTo: number
}

const LONGEST_WAY_DAYS = 60

const labels: Record<Move, string> = {
  receive: '入库',
  send: '调出',
  return: '退回',
  count: '按实数记',
  point: '设好',
}

/** What can be done to a shelf, one at a time. */
export const MoveForm = ({ move, row, targets }: MoveFormProps) => {
  const [form] = Form.useForm<Values>()
  const [said, setSaid] = useState<string | null>(null)
  const { submit, pending, refusal } = useMove(move, row, (words) => {
    setSaid(words)
    form.resetFields()
  })
  const today = chinaDay(useNow())
  const target = Form.useWatch('toPlaceId', form)
  const isFar = targets.find(({ placeId }) => placeId === target)?.kind === 'warehouse'
  const first = row.point ?? { reorderAt: 2, fillTo: 6 }
  return (
    <Form<Values>
      name="stock-move"
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={pending}
      onValuesChange={() => setSaid(null)}
      initialValues={{ expectedOn: null, reorderAt: first.reorderAt, fillTo: first.fillTo }}
      onFinish={submit}
    >
      {move !== 'point' && (
        <Form.Item
          name="quantity"
          label={move === 'count' ? '数下来一共几件' : '几件'}
          rules={[{ required: true, message: '请填件数，要整数。' }]}
        >
          <InputNumber min={move === 'count' ? 0 : 1} max={9999} precision={0} />
        </Form.Item>
      )}
      {move === 'receive' && (
        <Form.Item
          name="source"
          label="哪里来的"
          rules={[{ required: true, whitespace: true, message: '请写来源。' }]}
        >
          <Input maxLength={40} placeholder="像：总部发货" />
        </Form.Item>
      )}
      {move === 'send' && (
        <Form.Item name="toPlaceId" label="调到哪里" rules={[{ required: true, message: '请选一个地方。' }]}>
          <Select options={targets.map(({ placeId, name }) => ({ value: placeId, label: name }))} />
        </Form.Item>
      )}
      {move === 'send' && (isFar || row.placeId.startsWith('warehouse:')) && (
        <Form.Item name="expectedOn" label="预计哪天到（可以不填）">
          <DayField from={today} to={addDays(today, LONGEST_WAY_DAYS)} />
        </Form.Item>
      )}
      {move === 'point' && (
        <>
          <Form.Item
            name="reorderAt"
            label="剩几件时补货"
            rules={[{ required: true, message: '请填件数。' }]}
          >
            <InputNumber min={0} max={9999} precision={0} />
          </Form.Item>
          <Form.Item name="fillTo" label="补到几件" rules={[{ required: true, message: '请填件数。' }]}>
            <InputNumber min={1} max={9999} precision={0} />
          </Form.Item>
        </>
      )}
      <RefusalNote message={refusal} />
      {said !== null && <p role="status">{said}</p>}
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={pending}>
          {labels[move]}
        </Button>
      </div>
    </Form>
  )
}

const useMove = (move: Move, { placeId, partId }: ShelfRow, onDone: (words: string) => void) => {
  const receive = useStockChange(stockReceive)
  const send = useStockChange(stockSend)
  const back = useStockChange(stockReturn)
  const count = useStockChange(stockCount)
  const point = useStockChange(stockSetPoint)
  const on = { placeId, partId }
  const byMove = { receive, send, return: back, count, point }
  const { isPending, isError, error } = byMove[move]
  const submit = ({ quantity, source, toPlaceId, expectedOn, reorderAt, fillTo }: Values): void => {
    const done = (words: string) => ({ onSuccess: () => onDone(words) })
    const day = expectedOn === null ? {} : { expectedOn }
    if (move === 'receive') receive.mutate({ ...on, quantity, source }, done('入库了。'))
    if (move === 'return') back.mutate({ ...on, quantity }, done('退回了。'))
    if (move === 'send') send.mutate({ ...on, quantity, toPlaceId, ...day }, done('调出了。'))
    if (move === 'point') point.mutate({ ...on, point: { reorderAt, fillTo } }, done('设好了。'))
    if (move === 'count') {
      const told = { onSuccess: ({ dropped }: { dropped: string[] }) => onDone(sayCounted(dropped)) }
      count.mutate({ ...on, counted: quantity }, told)
    }
  }
  return { submit, pending: isPending, refusal: isError ? refusalOf(error).message : null }
}

const sayCounted = (dropped: readonly string[]): string =>
  dropped.length === 0
    ? '按实数记好了。'
    : `按实数记好了。不够分，这些单的预留取消了，请另外备货：${dropped.map(sayTicketNo).join('、')}`
