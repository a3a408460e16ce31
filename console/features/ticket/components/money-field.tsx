import { Form, Input } from 'antd'
import type { NamePath } from 'antd/es/form/interface'
import type { ReactNode } from 'react'
import { readMoney } from '@/domain/format/money'

interface MoneyFieldProps {
  name: NamePath
  label: string
  extra?: ReactNode
}

/** An amount typed in 元. Kept as text: what somebody is still typing is not a number yet. */
export const MoneyField = ({ name, label, extra }: MoneyFieldProps) => (
  <Form.Item
    name={name}
    label={label}
    extra={extra}
    rules={[
      {
        validator: async (_, typed: string) => {
          if (readMoney(typed) === null) throw new Error('请填金额，像 200 或 60.50，没有就填 0。')
        },
      },
    ]}
  >
    <Input prefix="¥" inputMode="decimal" maxLength={10} className="money" autoComplete="off" />
  </Form.Item>
)

/** 分 of what was typed; NaN when it is no amount, which no schema lets pass. */
export const moneyOf = (typed: string): number => readMoney(typed) ?? Number.NaN
