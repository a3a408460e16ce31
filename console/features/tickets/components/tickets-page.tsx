import { Suspense } from 'react'
import { Outlet, useMatch } from 'react-router'
import { Skeleton } from '@/console/components/skeleton'
import { useStaff } from '@/console/lib/desk-context'
import { paths } from '@/console/lib/paths'
import { endpointPolicies } from '@/domain/policies/endpoint-policy'
import { useTicketList } from '../api/use-ticket-list'
import { useFilters } from '../use-filters'
import { StatusFolders } from './status-folders'
import { TicketList } from './ticket-list'

/** Folders, list, and beside it what is open: the list stays where it was. */
export const TicketsPage = () => {
  const { filters } = useFilters()
  const list = useTicketList(filters)
  const staff = useStaff()
  const beside = useMatch('/tickets/:ticketNo')?.params.ticketNo ?? null
  const openTicketNo = beside === null || paths.ticket(beside) === paths.openTicket ? null : beside
  return (
    <div className={beside === null ? 'tickets' : 'tickets has-beside'}>
      <StatusFolders counts={list.counts} />
      <TicketList
        list={list}
        openTicketNo={openTicketNo}
        mayOpenTicket={endpointPolicies['staff/ticket.open'].includes(staff.role)}
      />
      {beside !== null && (
        <Suspense fallback={<Skeleton lines={10} label="正在打开" />}>
          <Outlet />
        </Suspense>
      )}
    </div>
  )
}
