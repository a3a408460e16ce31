import { Link } from 'react-router'
import { Icon } from '@/console/components/icon'
import { LateBadge, StatusBadge } from '@/console/components/status-badge'
import { paths } from '@/console/lib/paths'
import type { StaffTicketRow } from '@/contract/staff/view'
import { channelLabel, halfLabel } from '@/contract/ticket/vocabulary'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayDay, sayMoment } from '@/domain/time/say'
import { useFilters } from '../use-filters'

interface TicketRowProps {
  row: StaffTicketRow
  /** Whether it is open beside the list. */
  isOpen: boolean
  now: number
}

/** The link in the first cell is what keys and screen readers use; for the mouse the whole row is one target. */
export const TicketRow = ({ row, isOpen, now }: TicketRowProps) => {
  const { goTo, linkTo } = useFilters()
  const path = paths.ticket(row.ticketNo)
  const parts = row.region.split(' ')
  const [nearest, wider] = [parts.at(-1), parts.slice(0, -1)]
  return (
    <tr className={isOpen ? 'is-open' : undefined} onClick={() => goTo(path)}>
      <th scope="row">
        <Link
          {...linkTo(path)}
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
          {row.symptom}
        </span>
      </th>
      <td>
        <span className="row-status">
          <StatusBadge status={row.status} />
          {row.late && <LateBadge />}
        </span>
      </td>
      <td>{row.byAt === null ? <span className="faint">–</span> : sayMoment(row.byAt, now)}</td>
      <td>
        {row.contactName}
        <span className="row-second">{row.phoneMasked}</span>
      </td>
      <td>
        {nearest}
        <span className="row-second">{wider.join(' ')}</span>
      </td>
      <td>
        {sayDay(row.wish.date, now)} {halfLabel[row.wish.half]}
      </td>
      <td>
        {row.outletName ?? <span className="faint">还没派</span>}
        {row.technicianName !== null && <span className="row-second">{row.technicianName} 师傅</span>}
      </td>
      <td>
        {sayMoment(row.createdAt, now)}
        <span className="row-second">{channelLabel[row.channel]}</span>
      </td>
    </tr>
  )
}
