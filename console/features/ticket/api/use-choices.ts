import { useQuery } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import { staffTicketChoices } from '@/contract/staff/ticket'
import type { StaffTicketDetail } from '@/contract/staff/view'

/** The outlets and technicians for a ticket as it is now. */
export const useChoices = ({ ticketNo, rev }: Pick<StaffTicketDetail, 'ticketNo' | 'rev'>) => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.choices(ticketNo, rev),
    queryFn: async () => dataOrThrow(await call(staffTicketChoices, { ticketNo })),
  })
}
