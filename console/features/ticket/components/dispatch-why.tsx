import type { ResponseOf } from '@/contract/endpoint'
import type { dispatchDecisions } from '@/contract/staff/dispatch'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { sayMoment } from '@/domain/time/say'
import { useDecisions } from '../api/use-decisions'

type Decision = ResponseOf<typeof dispatchDecisions>['decisions'][number]

/** Each decision on the outlet: who got it and why, and folded away why not the others. */
export const DispatchWhy = ({ detail, now }: { detail: StaffTicketDetail; now: number }) => {
  const decisions = useDecisions(detail).data?.decisions ?? []
  if (decisions.length === 0) return null
  return (
    <section className="facts" aria-label="派单经过">
      <h3>派单经过</h3>
      {decisions.map((decision) => (
        <DecisionView key={decision.seq} decision={decision} now={now} />
      ))}
    </section>
  )
}

const DecisionView = ({ decision, now }: { decision: Decision; now: number }) => {
  const { at, by, outletName, distance, reason, why, losers, unseen, policyVersion } = decision
  const count = losers.length
  return (
    <div className="decision">
      <p className="decision-who">
        {outletName === null ? '等调度员来派' : `${by === 'rule' ? '按规则派给' : '人工派给'}${outletName}`}
        {distance !== null && <span className="faint"> {distance}</span>}
        <span className="row-second">{sayMoment(at, now)}</span>
      </p>
      {why.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {reason !== '' && <p className="decision-reason">{reason}</p>}
      {(count > 0 || unseen !== null) && (
        <details>
          <summary>{count > 0 ? `为什么不是另外 ${count} 家` : '别的网点'}</summary>
          <ul>
            {losers.map((loser) => (
              <li key={loser.outletName}>
                <strong>{loser.outletName}</strong> {loser.distance}：{loser.why}
              </li>
            ))}
          </ul>
          {unseen !== null && <p>{unseen}</p>}
          <p className="faint">规则版本 {policyVersion}</p>
        </details>
      )}
    </div>
  )
}
