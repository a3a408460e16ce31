import type { TicketEstimate } from '@/contract/ticket/estimate'
import { sayMoney } from '@/domain/format/money'
import { sayMoment } from '@/domain/time/say'
import { Cell } from '@/src/components/cell'
import { pricePage } from '@/src/packages/prices/routes'
import { openPage } from '@/src/platform/navigate'

export interface EstimateProps {
  estimate: TicketEstimate
  divisionCode: string
  now: number
}

/** What it was said to cost before the visit, whether the customer said yes to it, and what it stands on. */
export function Estimate({ estimate, divisionCode, now }: EstimateProps) {
  const { lowFen, highFen, capFen, listVersion, agreedAt } = estimate
  const agreed = agreedAt === null ? '客服电话里再跟您说好' : `您 ${sayMoment(agreedAt, now)} 同意的`
  return (
    <Cell
      title={capFen === 0 ? '估计不收费' : `估计最多 ${sayMoney(capFen)}`}
      note={`${lowFen < highFen ? `${sayMoney(lowFen)} 到 ${sayMoney(highFen)}，` : ''}${agreed}。照 ${listVersion} 版价目表，点开看。`}
      onTap={() => openPage(pricePage(undefined, divisionCode))}
    />
  )
}
