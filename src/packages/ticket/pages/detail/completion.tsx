import { View } from '@tarojs/components'
import type { TicketDetail } from '@/contract/ticket/view'
import { sayMoney } from '@/domain/format/money'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { FeeLine } from './fee-line'

export interface CompletionProps {
  completion: NonNullable<TicketDetail['completion']>
  /** What was agreed to at most. */
  capFen: number | null
  divisionCode: string
}

/** What was done and what it cost, line by line. */
export function Completion({
  completion: { summary, fees, totalFen, parts, checked },
  capFen,
  divisionCode,
}: CompletionProps) {
  const cap = capFen === null ? undefined : `说好最多 ${sayMoney(capFen)}`
  return (
    <Card>
      <View className="t-strong">{summary}</View>
      {checked > 0 && <View className="t-small">师傅按 {checked} 项检查过</View>}
      {parts.map(({ name, quantity }) => (
        <Cell key={name} title={name} note="换上的配件" value={`${quantity} 个`} />
      ))}
      {fees.map((fee) => (
        <FeeLine key={`${fee.entry} ${fee.name}`} fee={fee} divisionCode={divisionCode} />
      ))}
      <Cell title="一共" note={cap} value={<View className="t-strong">{sayMoney(totalFen)}</View>} />
    </Card>
  )
}
