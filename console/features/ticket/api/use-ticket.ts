import { useQuery } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { LIVE_MS } from '@/console/lib/live'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import { staffTicketGet } from '@/contract/staff/ticket'

/** One ticket, kept fresh while it is looked at. */
export const useTicket = (ticketNo: string) => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.ticket(ticketNo),
    queryFn: async () => dataOrThrow(await call(staffTicketGet, { ticketNo })),
    refetchInterval: LIVE_MS,
  })
}
