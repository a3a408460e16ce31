import { Checkbox, Form, Input } from 'antd'
import { errorCopy } from '@/contract/error-code'
import { acceptTicket } from '@/contract/staff/command'
import type { TicketEstimate } from '@/contract/ticket/estimate'
import { sayMoney } from '@/domain/format/money'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'
import { MoneyField, moneyOf } from '../money-field'

interface AcceptValues {
  confirmedByPhone: boolean
  cap: string
  note: string
}

/** What was estimated, as it is typed; empty where nothing was. */
const firstCap = (estimate: TicketEstimate | null): string =>
  estimate === null ? '' : String(estimate.capFen / 100)

const usualCaps = ['0', '100', '200', '300', '500']

/** What was reported online is confirmed by phone first; who called was confirmed in the call. */
export const AcceptForm = (props: ActionProps) => {
  const [form] = Form.useForm<AcceptValues>()
  const byPhone = props.detail.channel === 'phone'
  const { estimate } = props.detail
  const agreedFen = estimate === null || estimate.agreedAt === null ? null : estimate.capFen
  return (
    <ActionForm<AcceptValues>
      {...props}
      endpoint={acceptTicket}
      title="受理这张工单"
      submitLabel="受理"
      doneWords={byPhone ? '已受理。' : '已受理，客户会收到消息。'}
      form={form}
      initial={{ confirmedByPhone: byPhone, cap: firstCap(estimate), note: '' }}
      toFields={({ cap, confirmedByPhone, note }) => ({ confirmedByPhone, capFen: moneyOf(cap), note })}
    >
      <Form.Item
        name="confirmedByPhone"
        valuePropName="checked"
        extra={
          byPhone ? '客户来电时已核对，不用再打一次。' : '故障、地址、上门时间和封顶价，都跟客户说过一遍。'
        }
        rules={[
          {
            validator: async (_, checked: boolean) => {
              if (!byPhone && !checked) throw new Error(errorCopy.CONFIRMATION_NEEDED)
            },
          },
        ]}
      >
        <Checkbox>已电话核对</Checkbox>
      </Form.Item>
      <MoneyField
        name="cap"
        label="封顶价（元）"
        usual={usualCaps.filter((cap) => agreedFen === null || Number(cap) * 100 <= agreedFen)}
        {...(agreedFen !== null && { mostFen: agreedFen })}
        extra={
          agreedFen === null
            ? '跟客户说好最多收这些，超过要先征得同意。保修内填 0。'
            : `客户提交时同意最多 ${sayMoney(agreedFen)}，不能填得更高。要多收，等师傅看过再请客户同意。`
        }
      />
      <Form.Item name="note" label="备注（选填，只给同事看）">
        <Input.TextArea maxLength={200} rows={2} />
      </Form.Item>
    </ActionForm>
  )
}
