import { Form, Input, InputNumber, Select } from 'antd'
import { DayField } from '@/console/components/day-field'
import { useStock } from '@/console/features/stock/api/use-stock'
import { useStaff } from '@/console/lib/desk-context'
import { awaitPart } from '@/contract/staff/command'
import { endpointPolicies } from '@/domain/policies/endpoint-policy'
import { addDays, chinaDay } from '@/domain/time/china'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'

interface AwaitPartValues {
  /** Of the catalogue; left out for what is written by hand. */
  partId?: string
  partName: string
  quantity: number
  expectedOn: string | null
}

/** Longer than this the law gives an exchange, which is another way to go. */
const WAIT_MAX_DAYS = 90

export const AwaitPartForm = (props: ActionProps) => {
  const [form] = Form.useForm<AwaitPartValues>()
  const today = chinaDay(Date.now())
  const parts = useCatalogueParts()
  const partId = Form.useWatch('partId', form)
  const nameOf = (wanted: string | undefined) => parts.find((one) => one.partId === wanted)?.name
  return (
    <ActionForm<AwaitPartValues>
      {...props}
      endpoint={awaitPart}
      title="等配件"
      submitLabel="等配件"
      doneWords="记下了，客户会看到等什么、哪天到。"
      form={form}
      initial={{ partName: '', quantity: 1, expectedOn: null }}
      toFields={({ partId: picked, partName, quantity, expectedOn }) => ({
        partName: nameOf(picked) ?? partName,
        quantity,
        ...(picked !== undefined && { partId: picked }),
        ...(expectedOn !== null && { expectedOn }),
      })}
    >
      {parts.length > 0 && (
        <Form.Item name="partId" label="目录里的配件（选了会自动留货或向仓库申领）">
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={parts.map(({ partId: value, name, itemCode }) => ({
              value,
              label: `${name}（${itemCode}）`,
            }))}
          />
        </Form.Item>
      )}
      {partId === undefined && (
        <Form.Item
          name="partName"
          label="等什么配件"
          rules={[{ required: true, whitespace: true, message: '请写上配件的名字。' }]}
        >
          <Input maxLength={30} placeholder="像：取暖模块" />
        </Form.Item>
      )}
      <Form.Item name="quantity" label="几件" rules={[{ required: true, message: '请填件数。' }]}>
        <InputNumber min={1} max={99} precision={0} />
      </Form.Item>
      <Form.Item
        name="expectedOn"
        label={partId === undefined ? '预计哪天到' : '预计哪天到（不填就按备货时间）'}
        rules={
          partId === undefined ? [{ required: true, message: '请选一个日子，说不准就往后选一点。' }] : []
        }
      >
        <DayField from={today} to={addDays(today, WAIT_MAX_DAYS)} />
      </Form.Item>
    </ActionForm>
  )
}

/** Whoever keeps shelves knows what can lie on them; for others the part is written by hand. */
const useCatalogueParts = () => {
  const { role } = useStaff()
  const mayKnow = endpointPolicies['staff/stock.list'].includes(role)
  return useStock(undefined, mayKnow).data?.parts ?? []
}
