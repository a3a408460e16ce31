import { useQuery } from '@tanstack/react-query'
import { useCall, useStaff } from '@/console/lib/desk-context'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import { dispatchDecisions } from '@/contract/staff/dispatch'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { endpointPolicies } from '@/domain/policies/endpoint-policy'

/** Why the ticket went where it did; nothing for those who don't work with it. */
export const useDecisions = ({ ticketNo, rev }: Pick<StaffTicketDetail, 'ticketNo' | 'rev'>) => {
  const call = useCall()
  const { role } = useStaff()
  return useQuery({
    queryKey: queryKeys.decisions(ticketNo, rev),
    queryFn: async () => dataOrThrow(await call(dispatchDecisions, { ticketNo })),
    enabled: endpointPolicies['staff/dispatch.decisions'].includes(role),
  })
}
