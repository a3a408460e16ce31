import { useInfiniteQuery } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { LIVE_MS } from '@/console/lib/live'
import { queryKeys, type TicketListRequest } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import { staffTicketList } from '@/contract/staff/ticket'
import type { TicketFilters } from '../filters'

/** The list page by page, kept fresh. The more pages are open, the slower they are asked for again. */
export const useTicketList = (filters: TicketFilters) => {
  const call = useCall()
  const request = toRequest(filters)
  const query = useInfiniteQuery({
    queryKey: queryKeys.ticketList(request),
    queryFn: async ({ pageParam }) =>
      dataOrThrow(
        await call(staffTicketList, { ...request, ...(pageParam === null ? {} : { cursor: pageParam }) }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => LIVE_MS * Math.max(1, state.data?.pages.length ?? 1),
    placeholderData: (previous) => previous,
  })
  const pages = query.data?.pages ?? []
  return {
    query,
    rows: onePerTicket(pages.flatMap((page) => page.rows)),
    counts: pages[0]?.counts ?? null,
  }
}

/** A ticket that comes in while pages are fetched pushes a row from one page onto the next. */
const onePerTicket = <Row extends { ticketNo: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.ticketNo, row])).values(),
]

const toRequest = (filters: TicketFilters): TicketListRequest => ({
  ...(filters.status === null ? {} : { status: filters.status }),
  ...(filters.search === null ? {} : { search: filters.search }),
  ...(filters.onlyLate ? { onlyLate: true } : {}),
  ...(filters.createdFrom === null ? {} : { createdFrom: filters.createdFrom }),
  ...(filters.createdTo === null ? {} : { createdTo: filters.createdTo }),
})
