import { View } from '@tarojs/components'
import { sayMoney } from '@/domain/format/money'

export interface PriceRowProps {
  name: string
  words: string
  /** Null: none is published, so it is agreed to before. */
  amountFen: number | null
  entry: string
}

/** One published figure with its number, so that a bill can be held against it. */
export function PriceRow({ name, words, amountFen, entry }: PriceRowProps) {
  return (
    <View className="cell">
      <View className="cell-words">
        <View>{name}</View>
        <View className="t-small">{words}</View>
        <View className="t-small">编号 {entry}</View>
      </View>
      <View className="cell-value t-strong whole">{amountFen === null ? '先说好' : sayMoney(amountFen)}</View>
    </View>
  )
}
