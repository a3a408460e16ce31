import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ApartLine, PriceLine } from '@/contract/staff/technician'
import { sayMoney } from '@/domain/format/money'
import { Button } from '@/src/components/button'
import { Cell } from '@/src/components/cell'
import { Field } from '@/src/components/field'
import { Sheet } from '@/src/components/sheet'
import { readFen } from '../../parts/money'

interface FromListProps {
  prices: readonly PriceLine[]
  onAdd: (price: PriceLine) => void
  onClose: () => void
}

/** The published prices of this visit: the likeliest parts stand first. */
export function FromList({ prices, onAdd, onClose }: FromListProps) {
  const [wanted, setWanted] = useState('')
  const found = prices.filter(({ name }) => name.replace(/\s/g, '').includes(wanted.replace(/\s/g, '')))
  return (
    <Sheet open title="从价目表里加" onClose={onClose}>
      <Field label="找哪一项" value={wanted} maxLength={20} onChange={setWanted} />
      {found.length === 0 && <View>价目表里没有这一项，不能收。换个叫法找找看。</View>}
      {found.map((price) => (
        <Cell
          key={price.entry ?? price.name}
          icon="plus"
          title={price.name}
          value={<View className="whole">{sayMoney(price.amountFen)}</View>}
          onTap={() => {
            onAdd(price)
            onClose()
          }}
        />
      ))}
    </Sheet>
  )
}

interface ApartProps {
  line: ApartLine
  onAdd: (amountFen: number) => void
  onClose: () => void
}

/** What has no published price: the sum is typed, and the customer is asked. */
export function ApartFee({ line, onAdd, onClose }: ApartProps) {
  const [amount, setAmount] = useState('')
  const [problem, setProblem] = useState<string>()
  const add = () => {
    const amountFen = readFen(amount)
    if (amountFen === null || amountFen === 0) return setProblem('请写多少钱，比如 60 或 60.5。')
    onAdd(amountFen)
    onClose()
  }
  return (
    <Sheet open title={line.name} onClose={onClose} action={<Button onTap={add}>加上</Button>}>
      <View>{line.words}</View>
      <Field
        label="多少钱（元）"
        value={amount}
        maxLength={8}
        onChange={(typed) => {
          setAmount(typed)
          setProblem(undefined)
        }}
        error={problem}
      />
    </Sheet>
  )
}
