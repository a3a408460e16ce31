import type { StaffTicketDetail } from '@/contract/staff/view'
import { sayMoney } from '@/domain/format/money'
import { sayMoment } from '@/domain/time/say'

interface CompletionFactsProps {
  completion: NonNullable<StaffTicketDetail['completion']>
  capFen: number | null
  now: number
}

/** What was done and charged. */
export const CompletionFacts = ({ completion, capFen, now }: CompletionFactsProps) => (
  <section className="facts" aria-label="完工情况">
    <h3>完工</h3>
    <p>
      {completion.summary}
      <span className="row-second">{sayMoment(completion.at, now)}</span>
    </p>
    <table className="fees">
      <caption className="only-read">收费明细</caption>
      <tbody>
        {completion.fees.map((fee) => (
          <tr key={fee.name}>
            <th scope="row">{fee.name}</th>
            <td>{sayMoney(fee.amountFen)}</td>
          </tr>
        ))}
        <tr className="fees-total">
          <th scope="row">合计{capFen === null ? '' : `（封顶 ${sayMoney(capFen)}）`}</th>
          <td>{sayMoney(completion.totalFen)}</td>
        </tr>
      </tbody>
    </table>
    {completion.parts.length > 0 && (
      <p className="faint">
        用到的配件：{completion.parts.map((part) => `${part.name} × ${part.quantity}`).join('、')}
      </p>
    )}
  </section>
)
