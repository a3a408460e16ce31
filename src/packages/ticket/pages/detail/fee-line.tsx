import { View } from '@tarojs/components'
import type { TicketDetail } from '@/contract/ticket/view'
import { sayMoney } from '@/domain/format/money'
import { Cell } from '@/src/components/cell'
import { pricePage } from '@/src/packages/prices/routes'
import { openPage } from '@/src/platform/navigate'

export type Fee = NonNullable<TicketDetail['completion']>['fees'][number]

export interface FeeLineProps {
  fee: Fee
  divisionCode: string
}

/** What is charged, leading to the published price it stands on; lines of before there were entries lead nowhere. */
export function FeeLine({ fee: { name, amountFen, entry, quantity = 1 }, divisionCode }: FeeLineProps) {
  return (
    <Cell
      title={quantity > 1 ? `${name} × ${quantity}` : name}
      note={entry === undefined ? undefined : '点开看价目表里的价'}
      value={<View className="whole">{sayMoney(amountFen)}</View>}
      {...(entry !== undefined && { onTap: () => openPage(pricePage(entry, divisionCode)) })}
    />
  )
}
