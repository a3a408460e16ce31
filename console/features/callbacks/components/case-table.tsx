import { Link, useNavigate } from 'react-router'
import { LateBadge } from '@/console/components/status-badge'
import { useNow } from '@/console/lib/use-now'
import type { SurveyCase } from '@/contract/staff/survey'
import { callbackSignLabel } from '@/contract/survey'
import { kindLabel } from '@/contract/ticket/vocabulary'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayMoment } from '@/domain/time/say'

interface CaseTableProps {
  cases: readonly SurveyCase[]
  openId: string | null
  /** Where a case is opened. */
  pathOf: (surveyId: string) => string
}

export const CaseTable = ({ cases, openId, pathOf }: CaseTableProps) => {
  const navigate = useNavigate()
  const now = useNow()
  return (
    <div className="table-scroll" data-scrolls-sideways>
      <table className="tickets-table">
        <caption className="only-read">等着打电话的客户</caption>
        <thead>
          <tr>
            <th scope="col">工单</th>
            <th scope="col">为什么打</th>
            <th scope="col">做完</th>
            <th scope="col">打过</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr
              key={one.surveyId}
              className={one.surveyId === openId ? 'is-open' : undefined}
              onClick={() => navigate(pathOf(one.surveyId))}
            >
              <th scope="row">
                <Link
                  to={pathOf(one.surveyId)}
                  className="row-link"
                  aria-current={one.surveyId === openId ? 'true' : undefined}
                  onClick={(event) => event.stopPropagation()}
                >
                  {sayTicketNo(one.ticketNo)}
                </Link>
                <span className="row-symptom">
                  {kindLabel[one.kind]} · {one.title}
                </span>
              </th>
              <td className="queue-why">
                {one.recovery !== null && one.answer !== null && (
                  <span>
                    打了 {one.answer.score} 分 {one.recovery.late && <LateBadge />}
                  </span>
                )}
                {one.recovery === null &&
                  one.why.map((sign) => <span key={sign}>{callbackSignLabel[sign]}</span>)}
              </td>
              <td>{sayMoment(one.doneAt, now)}</td>
              <td>{one.calls.length === 0 ? <span className="faint">–</span> : `${one.calls.length} 次`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
