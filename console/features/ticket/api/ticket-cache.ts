import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { queryKeys } from '@/console/lib/query-keys'
import type { ResponseOf } from '@/contract/endpoint'
import type { staffTicketList } from '@/contract/staff/ticket'
import { type StaffTicketDetail, staffTicketRow } from '@/contract/staff/view'

type ListPages = InfiniteData<ResponseOf<typeof staffTicketList>>

/** Puts a ticket that a write has answered with where it is shown: its page, and its row in every list. */
export const showTicket = (queryClient: QueryClient, detail: StaffTicketDetail): void => {
  queryClient.setQueryData(queryKeys.ticket(detail.ticketNo), detail)
  const changed = staffTicketRow.parse(detail)
  queryClient.setQueriesData<ListPages>({ queryKey: queryKeys.ticketLists }, (list) =>
    list === undefined
      ? list
      : {
          ...list,
          pages: list.pages.map((page) => ({
            ...page,
            rows: page.rows.map((row) => (row.ticketNo === changed.ticketNo ? changed : row)),
          })),
        },
  )
  void queryClient.invalidateQueries({ queryKey: queryKeys.ticketLists })
  void queryClient.invalidateQueries({ queryKey: queryKeys.queue })
}

/** Asks again for a ticket that somebody else has changed. Resolves when it is there. */
export const refreshTicket = async (queryClient: QueryClient, ticketNo: string): Promise<void> => {
  void queryClient.invalidateQueries({ queryKey: queryKeys.ticketLists })
  await queryClient.invalidateQueries({ queryKey: queryKeys.ticket(ticketNo) })
}
