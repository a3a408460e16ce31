import type { StaffTicketDetail } from '@/contract/staff/view'
import { sayMoney } from '@/domain/format/money'
import { asSentence } from '@/domain/format/sentence'
import { sayApart } from '@/domain/ticket/apart-words'
import { sayMoment } from '@/domain/time/say'
import { FeeTable } from './fee-table'

interface FeeAskFactsProps {
  feeAsk: NonNullable<StaffTicketDetail['feeAsk']>
  now: number
}

/** A dearer repair that waits for the customer's word. */
export const FeeAskFacts = ({ feeAsk, now }: FeeAskFactsProps) => {
  const { at, fees, totalFen, capFen, apartFen = 0, reason } = feeAsk
  return (
    <section className="facts" aria-label="等客户同意的费用">
      <h3>等客户同意的费用</h3>
      <p>
        {totalFen > capFen && `比说好的多 ${sayMoney(totalFen - capFen)}。`}
        {sayApart(apartFen)}
        {asSentence(reason)}
        <span className="row-second">师傅 {sayMoment(at, now)} 问的</span>
      </p>
      <FeeTable fees={fees} totalFen={totalFen} capFen={capFen} />
    </section>
  )
}
