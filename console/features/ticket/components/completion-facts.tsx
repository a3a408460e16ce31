import type { StaffTicketDetail } from '@/contract/staff/view'
import { sayMoment } from '@/domain/time/say'
import { Checked } from './checked'
import { FeeTable } from './fee-table'

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
    <FeeTable fees={completion.fees} totalFen={completion.totalFen} capFen={capFen} />
    {completion.parts.length > 0 && (
      <p className="faint">
        用到的配件：{completion.parts.map((part) => `${part.name} × ${part.quantity}`).join('、')}
      </p>
    )}
    {completion.checklist.length > 0 && <Checked {...completion} />}
  </section>
)
