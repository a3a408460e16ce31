import { Button, Form, Input } from 'antd'
import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { Kbd } from '@/console/components/kbd'
import { Skeleton } from '@/console/components/skeleton'
import { refusalOf } from '@/console/lib/refused'
import { useShortcuts } from '@/console/lib/use-shortcuts'
import { errorCopy } from '@/contract/error-code'
import { dispatchTicket } from '@/contract/staff/command'
import type { OutletChoice } from '@/contract/staff/ticket'
import { useChoices } from '../../api/use-choices'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'
import { OutletTable } from '../outlet-table'
import { PhraseField } from '../phrase-field'

interface DispatchValues {
  outletId: string | null
  reason: string
}

const reasons = ['负责这个地区', '离客户近', '这两天有空', '上次也是他们修的']

/** Why this outlet is stored with the ticket, and the customer reads it: the rule's words, unless others are typed. */
export const DispatchForm = (props: ActionProps) => {
  const [form] = Form.useForm<DispatchValues>()
  const query = useChoices(props.detail)
  const outlets = query.data?.outlets ?? []
  const best = outlets.find(({ standing, refusal }) => standing === 'best' && refusal === null)
  const again = props.detail.status === 'dispatched'

  const pick = (outletId: string) => {
    const { reason = '' } = form.getFieldsValue()
    const isOurs = reason === '' || outlets.some((outlet) => outlet.reason === reason)
    const found = outlets.find((outlet) => outlet.outletId === outletId)
    form.setFieldsValue({ outletId, ...(isOurs && { reason: found?.reason ?? '' }) })
  }
  const takeBest = ({ outletId, reason }: OutletChoice) => {
    form.setFieldsValue({ outletId, reason })
    form.submit()
  }
  useShortcuts(best === undefined ? {} : { t: () => takeBest(best) })

  return (
    <ActionForm<DispatchValues>
      {...props}
      endpoint={dispatchTicket}
      title={again ? '改派给别的网点' : '派给网点'}
      submitLabel="派给选中的"
      doneWords="派好了，网点会看到。"
      form={form}
      initial={{ outletId: null, reason: '' }}
      toFields={({ outletId, reason }) => ({ outletId, reason })}
    >
      {query.isPending && <Skeleton lines={3} label="正在取可选的" />}
      {query.isError && <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />}
      {query.isSuccess && outlets.length === 0 && (
        <Blank icon="inbox" title="这个地区还没有网点" words="请打电话跟邻近的网点商量，或者联系总部。" />
      )}
      {best !== undefined && (
        <p className="take-best">
          <Button onClick={() => takeBest(best)} aria-keyshortcuts="t">
            派给推荐的{best.name}
            <Kbd>t</Kbd>
          </Button>
        </p>
      )}
      {outlets.length > 0 && (
        <Form.Item name="outletId" rules={[{ required: true, message: '请选一个网点。' }]}>
          <Picker outlets={outlets} unseen={query.data?.unseen ?? null} onPick={pick} />
        </Form.Item>
      )}
      <Form.Item
        name="reason"
        label="为什么派给它（客户会看到）"
        rules={[{ required: true, whitespace: true, message: errorCopy.REASON_NEEDED }]}
      >
        <PhraseField phrases={reasons}>
          <Input.TextArea maxLength={200} rows={2} />
        </PhraseField>
      </Form.Item>
    </ActionForm>
  )
}

interface PickerProps {
  outlets: readonly OutletChoice[]
  unseen: string | null
  value?: string | null
  onChange?: (outletId: string) => void
  onPick: (outletId: string) => void
}

/** Tells the form, so that a draft is kept, and then the reason that goes with the pick. */
const Picker = ({ onPick, onChange, ...table }: PickerProps) => (
  <OutletTable
    {...table}
    onChange={(outletId) => {
      onChange?.(outletId)
      onPick(outletId)
    }}
  />
)
