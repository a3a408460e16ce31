import { Link, useNavigate } from 'react-router'
import { Icon } from '@/console/components/icon'
import { LateBadge } from '@/console/components/status-badge'
import { paths } from '@/console/lib/paths'
import { halfLabel, kindLabel } from '@/contract/ticket/vocabulary'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayDay, sayMoment } from '@/domain/time/say'
import type { QueueRow as Row } from '../api/use-queue'

interface QueueRowProps {
  row: Row
  isOpen: boolean
  now: number
}

/** The link in the first cell is what keys and screen readers use; for the mouse the whole row is one target. */
export const QueueRow = ({ row, isOpen, now }: QueueRowProps) => {
  const navigate = useNavigate()
  const path = paths.queued(row.ticketNo)
  const parts = row.region.split(' ')
  return (
    <tr className={isOpen ? 'is-open' : undefined} onClick={() => navigate(path)}>
      <th scope="row">
        <Link
          to={path}
          className="row-link"
          data-ticket={row.ticketNo}
          aria-current={isOpen ? 'true' : undefined}
          onClick={(event) => event.stopPropagation()}
        >
          {sayTicketNo(row.ticketNo)}
        </Link>
        <span className="row-symptom">
          {row.safety && (
            <span className="row-safety">
              <Icon name="bolt" sizePx={14} />
              <span className="only-read">涉及安全</span>
            </span>
          )}
          {kindLabel[row.kind]} · {row.symptom}
        </span>
      </th>
      <td className="queue-why">
        {row.chased > 0 && (
          <span className="badge badge-late">
            <Icon name="phone" sizePx={14} />
            催了 {row.chased} 次
          </span>
        )}
        {row.why.length === 0 ? (
          <span className="faint">刚受理，规则还没看</span>
        ) : (
          row.why.map((words) => <span key={words}>{words}</span>)
        )}
      </td>
      <td>
        {row.byAt === null ? <span className="faint">–</span> : sayMoment(row.byAt, now)}
        {row.late && (
          <span className="row-second">
            <LateBadge />
          </span>
        )}
      </td>
      <td>
        {sayDay(row.wish.date, now)} {halfLabel[row.wish.half]}
      </td>
      <td>
        {parts.at(-1)}
        <span className="row-second">{parts.slice(0, -1).join(' ')}</span>
      </td>
    </tr>
  )
}
