import { Form, Input } from 'antd'
import type { NamePath } from 'antd/es/form/interface'
import type { ReactNode } from 'react'
import { readMoney, sayMoney } from '@/domain/format/money'
import { PhraseField } from './phrase-field'

interface MoneyFieldProps {
  name: NamePath
  label: string
  extra?: ReactNode
  /** Amounts that are asked for most often, in 元. */
  usual?: readonly string[]
  /** No more than that, in 分. */
  mostFen?: number
}

/** An amount typed in 元. Kept as text: what somebody is still typing is not a number yet. */
export const MoneyField = ({ name, label, extra, usual = [], mostFen }: MoneyFieldProps) => (
  <Form.Item
    name={name}
    label={label}
    extra={extra}
    rules={[
      {
        validator: async (_, typed: string) => {
          const fen = readMoney(typed)
          if (fen === null) throw new Error('请填金额，像 200 或 60.50，没有就填 0。')
          if (mostFen !== undefined && fen > mostFen) throw new Error(`最多填 ${sayMoney(mostFen)}。`)
        },
      },
    ]}
  >
    <PhraseField phrases={usual} say={(amount) => `¥${amount}`}>
      <Input prefix="¥" inputMode="decimal" maxLength={10} className="money" autoComplete="off" />
    </PhraseField>
  </Form.Item>
)

/** 分 of what was typed; NaN when it is no amount, which no schema lets pass. */
export const moneyOf = (typed: string): number => readMoney(typed) ?? Number.NaN
