import { Link } from 'react-router'
import { Icon } from '@/console/components/icon'
import { paths } from '@/console/lib/paths'
import type { OutletDayPlan } from '@/contract/staff/dispatch'
import { halfLabel } from '@/contract/ticket/vocabulary'
import { sayTicketNo } from '@/domain/ticket/ticket-no'

/** What has no place in the day comes first: somebody has to do something about it. */
export const Unplanned = ({ visits }: { visits: OutletDayPlan['unplanned'] }) => {
  if (visits.length === 0) return null
  return (
    <section className="unplanned" aria-label="排不进去的">
      <h2>
        <Icon name="alert" />
        {visits.length} 单排不进去
      </h2>
      <ul>
        {visits.map(({ ticketNo, title, region, half, why }) => (
          <li key={ticketNo}>
            <Link to={paths.ticket(ticketNo)} className="row-link">
              {sayTicketNo(ticketNo)}
            </Link>{' '}
            {title}，{region.split(' ').at(-1)}，{halfLabel[half]}。{why}
          </li>
        ))}
      </ul>
    </section>
  )
}
