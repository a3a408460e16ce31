import { Alert, Button, Form, InputNumber, Select } from 'antd'
import { Icon } from '@/console/components/icon'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { readMoney, sayMoney } from '@/domain/format/money'
import { MoneyField, moneyOf } from './money-field'

type Prices = NonNullable<StaffTicketDetail['prices']>

export interface FeeValues {
  /** The published price; null before one is picked. */
  entry: string | null
  quantity: number
  amount: string
}

interface FeeLinesProps {
  capFen: number | null
  prices: Prices
}

const LINES_MAX = 20

/** The charges, each by its published price, added up as they are picked, against what was agreed. */
export const FeeLines = ({ capFen, prices }: FeeLinesProps) => {
  const form = Form.useFormInstance()
  /** The amount follows the price and the pieces; less may be typed after. */
  const reckon = (line: number) => {
    const { entry, quantity } = form.getFieldValue(['fees', line]) as FeeValues
    const each = prices.find((price) => price.entry === entry)?.amountFen
    if (each != null) form.setFieldValue(['fees', line, 'amount'], String((each * (quantity || 1)) / 100))
  }
  return (
    <fieldset className="lines">
      <legend>收费明细（不收费就空着）</legend>
      <Form.List name="fees">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div className="line" key={key}>
                <Form.Item
                  name={[name, 'entry']}
                  label="价目表里的哪一项"
                  rules={[{ required: true, message: '请从价目表里选。' }]}
                >
                  <Select
                    showSearch={{ optionFilterProp: 'label' }}
                    options={prices.map(optionOf)}
                    onChange={() => reckon(name)}
                    popupMatchSelectWidth={false}
                  />
                </Form.Item>
                <Form.Item
                  name={[name, 'quantity']}
                  label="几个"
                  rules={[{ required: true, message: '请填几个。' }]}
                >
                  <InputNumber min={1} max={99} precision={0} onChange={() => reckon(name)} />
                </Form.Item>
                <MoneyField name={[name, 'amount']} label="金额（元）" />
                <Button aria-label="去掉这项收费" icon={<Icon name="trash" />} onClick={() => remove(name)} />
              </div>
            ))}
            {fields.length < LINES_MAX && (
              <Button
                icon={<Icon name="plus" sizePx={16} />}
                onClick={() => add({ entry: null, quantity: 1, amount: '' })}
              >
                加一项收费
              </Button>
            )}
          </>
        )}
      </Form.List>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => <Total totalFen={typedTotalFen(getFieldValue('fees'))} capFen={capFen} />}
      </Form.Item>
    </fieldset>
  )
}

const optionOf = ({ entry, name, amountFen }: Prices[number]) => ({
  value: entry,
  label: `${name} ${amountFen === null ? '按电话里说好的' : sayMoney(amountFen)}`,
})

export const feesOf = (fees: readonly FeeValues[], prices: Prices) =>
  fees.map(({ entry, quantity, amount }) => ({
    name: prices.find((price) => price.entry === entry)?.name ?? '',
    amountFen: moneyOf(amount),
    ...(entry === null ? {} : { entry }),
    quantity,
  }))

export const totalFenOf = (fees: readonly FeeValues[]): number =>
  fees.reduce((sum, { amount }) => sum + moneyOf(amount), 0)

const typedTotalFen = (fees: readonly FeeValues[]): number =>
  fees.reduce((sum, { amount }) => sum + (readMoney(amount) ?? 0), 0)

const Total = ({ totalFen, capFen }: { totalFen: number; capFen: number | null }) => (
  <div aria-live="polite">
    <p className="total">
      合计 <strong>{sayMoney(totalFen)}</strong>
      {capFen !== null && <span className="faint">（封顶 {sayMoney(capFen)}）</span>}
    </p>
    {capFen !== null && totalFen > capFen && (
      <Alert
        className="note"
        type="warning"
        showIcon
        title={`比封顶价多 ${sayMoney(totalFen - capFen)}，请先和客户谈妥，改到封顶价以内再完工。`}
      />
    )}
  </div>
)
