import { Alert, Button, Form, Input } from 'antd'
import { Icon } from '@/console/components/icon'
import { readMoney, sayMoney } from '@/domain/format/money'
import { MoneyField, moneyOf } from './money-field'

export interface FeeValues {
  name: string
  amount: string
}

const LINES_MAX = 20

/** The charges, added up as they are typed, against what was agreed. */
export const FeeLines = ({ capFen }: { capFen: number | null }) => (
  <fieldset className="lines">
    <legend>收费明细（不收费就空着）</legend>
    <Form.List name="fees">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div className="line" key={key}>
              <Form.Item
                name={[name, 'name']}
                label="收的什么"
                rules={[{ required: true, whitespace: true, message: '请写上收的什么。' }]}
              >
                <Input maxLength={30} />
              </Form.Item>
              <MoneyField name={[name, 'amount']} label="金额（元）" />
              <Button aria-label="去掉这项收费" icon={<Icon name="trash" />} onClick={() => remove(name)} />
            </div>
          ))}
          {fields.length < LINES_MAX && (
            <Button icon={<Icon name="plus" sizePx={16} />} onClick={() => add({ name: '', amount: '' })}>
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

export const feesOf = (fees: readonly FeeValues[]) =>
  fees.map(({ name, amount }) => ({ name, amountFen: moneyOf(amount) }))

export const totalFenOf = (fees: readonly FeeValues[]): number =>
  feesOf(fees).reduce((sum, fee) => sum + fee.amountFen, 0)

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
