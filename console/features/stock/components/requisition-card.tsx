import { Button, Form, Input, InputNumber, Popconfirm } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { DayField } from '@/console/components/day-field'
import { RefusalNote } from '@/console/components/refusal-note'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import type { RequestOf } from '@/contract/endpoint'
import { type RequisitionView, stockDecide } from '@/contract/staff/stock'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { addDays, chinaDay } from '@/domain/time/china'
import { sayFullDay, sayMoment } from '@/domain/time/say'
import { useStockChange } from '../api/use-stock'

type Command = RequestOf<typeof stockDecide>['command']

interface Values {
  quantity: number
  promisedOn: string | null
  reason: string
}

const LONGEST_WAY_DAYS = 90

/** One requisition, where it stands and what this person can do about it. */
export const RequisitionCard = ({ requisition }: { requisition: RequisitionView }) => {
  const { requisitionId, rev, outletName, partName, quantity, ticketNo, at, words, steps } = requisition
  const [step, setStep] = useState<'approve' | 'send' | 'refuse' | null>(null)
  const decide = useStockChange(stockDecide)
  const now = useNow()
  const act = (command: Command) =>
    decide.mutate({ requisitionId, rev, command }, { onSuccess: () => setStep(null) })
  const open = step !== null && steps.includes(step) ? step : null
  return (
    <li className="stock-requisition" aria-label={`${outletName} ${partName}`}>
      <p>
        <strong>
          {partName} {quantity} 件
        </strong>{' '}
        {outletName} · {sayMoment(at, now)}
        {ticketNo !== null && (
          <>
            {' · 工单 '}
            <Link to={paths.ticket(ticketNo)}>{sayTicketNo(ticketNo)}</Link> 在等
          </>
        )}
      </p>
      <p>
        {words}
        {saySupply(requisition, now)}
      </p>
      <div className="form-buttons">
        {steps.includes('approve') && <Button onClick={() => setStep('approve')}>批准</Button>}
        {steps.includes('send') && <Button onClick={() => setStep('send')}>发货</Button>}
        {steps.includes('refuse') && <Button onClick={() => setStep('refuse')}>不批</Button>}
        {steps.includes('withdraw') && (
          <Popconfirm
            title="撤回以后，仓库就不备这批货了。"
            okText="撤回"
            cancelText="先不撤"
            onConfirm={() => act({ type: 'withdraw' })}
          >
            <Button loading={decide.isPending}>撤回</Button>
          </Popconfirm>
        )}
      </div>
      {open !== null && (
        <StepForm key={open} step={open} requisition={requisition} pending={decide.isPending} onAct={act} />
      )}
      <RefusalNote message={decide.isError ? refusalOf(decide.error).message : null} />
    </li>
  )
}

interface StepFormProps {
  step: 'approve' | 'send' | 'refuse'
  requisition: RequisitionView
  pending: boolean
  onAct: (command: Command) => void
}

const stepLabels = { approve: '批准', send: '发货', refuse: '不批' }

const StepForm = ({ step, requisition, pending, onAct }: StepFormProps) => {
  const today = chinaDay(useNow())
  const submit = ({ quantity, promisedOn, reason }: Values) => {
    if (step === 'refuse') return onAct({ type: 'refuse', reason })
    if (promisedOn === null) return
    onAct(step === 'approve' ? { type: 'approve', quantity, promisedOn } : { type: 'send', promisedOn })
  }
  return (
    <Form<Values>
      name={`stock-${requisition.requisitionId}`}
      layout="inline"
      requiredMark={false}
      disabled={pending}
      initialValues={{ quantity: requisition.quantity, promisedOn: requisition.readyOn }}
      onFinish={submit}
    >
      {step === 'approve' && (
        <Form.Item name="quantity" label="批几件" rules={[{ required: true, message: '请填件数。' }]}>
          <InputNumber min={1} max={requisition.quantity} precision={0} />
        </Form.Item>
      )}
      {step !== 'refuse' && (
        <Form.Item
          name="promisedOn"
          label="哪天到网点"
          rules={[{ required: true, message: '请选一个日子。' }]}
        >
          <DayField from={today} to={addDays(today, LONGEST_WAY_DAYS)} />
        </Form.Item>
      )}
      {step === 'refuse' && (
        <Form.Item
          name="reason"
          label="为什么不批"
          rules={[{ required: true, whitespace: true, message: '请写一句原因。' }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={pending} danger={step === 'refuse'}>
        确定{stepLabels[step]}
      </Button>
    </Form>
  )
}

const saySupply = ({ atCentre, readyOn, status }: RequisitionView, now: number): string => {
  if (status !== 'asked' || atCentre === null) return ''
  const day = readyOn === null ? '补货日期说不准' : `现在批，最早 ${sayFullDay(readyOn, now)} 到`
  return ` · 仓库可用 ${atCentre} 件，${day}`
}
