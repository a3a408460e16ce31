import type { InputRef } from 'antd'
import { useRef } from 'react'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { StaleNote } from '@/console/components/stale-note'
import { refusalOf } from '@/console/lib/refused'
import { statusLabel } from '@/contract/ticket/vocabulary'
import type { useTicketList } from '../api/use-ticket-list'
import { useFilters } from '../use-filters'
import { useListKeys } from '../use-list-keys'
import { ListToolbar } from './list-toolbar'
import { NoTickets } from './no-tickets'
import { OpenTicketButton } from './open-ticket-button'
import { TicketTable } from './ticket-table'

interface TicketListProps {
  list: ReturnType<typeof useTicketList>
  openTicketNo: string | null
  mayOpenTicket: boolean
}

export const TicketList = ({ list, openTicketNo, mayOpenTicket }: TicketListProps) => {
  const { query, rows } = list
  const { filters } = useFilters()
  const searchRef = useRef<InputRef>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const more = {
    wanted: query.hasNextPage,
    loading: query.isFetchingNextPage,
    load: () => void query.fetchNextPage(),
  }
  useListKeys({ scroller, searchRef, openTicketNo, more, mayOpenTicket })
  const title =
    filters.search !== null
      ? '搜到的工单'
      : filters.status === null
        ? '全部工单'
        : statusLabel[filters.status]

  return (
    <section className="list" aria-label="工单列表" aria-busy={query.isPending}>
      <header className="list-head">
        <h1>{title}</h1>
        <ListToolbar searchRef={searchRef} />
        {mayOpenTicket && <OpenTicketButton />}
      </header>
      {query.isRefetchError && (
        <StaleNote fetchedAt={query.dataUpdatedAt} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <Skeleton lines={8} label="正在取工单" />}
      {query.isLoadingError && (
        <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && rows.length === 0 && <NoTickets />}
      {rows.length > 0 && (
        <TicketTable rows={rows} openTicketNo={openTicketNo} scroller={scroller} more={more} />
      )}
    </section>
  )
}
