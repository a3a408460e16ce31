import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCall, useStaff } from '@/console/lib/desk-context'
import { useIntent } from '@/console/lib/intent'
import { LIVE_MS } from '@/console/lib/live'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { RequestOf } from '@/contract/endpoint'
import { warrantyFindings, warrantySettle } from '@/contract/staff/warranty'
import { endpointPolicies } from '@/domain/policies/endpoint-policy'

/** What technicians found and nobody has looked at; nothing for those whose work it isn't. */
export const useFindings = () => {
  const call = useCall()
  const { role } = useStaff()
  const query = useQuery({
    queryKey: queryKeys.findings,
    queryFn: async () => dataOrThrow(await call(warrantyFindings, {})),
    enabled: endpointPolicies['staff/warranty.findings'].includes(role),
    refetchInterval: LIVE_MS,
  })
  return query.data?.findings ?? []
}

export const useSettle = () => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (content: Omit<RequestOf<typeof warrantySettle>, 'requestId'>) =>
      dataOrThrow(await call(warrantySettle, { ...content, requestId: intent.requestIdFor(content) })),
    onSettled: async (_, error) => {
      intent.settle(error ?? undefined)
      await queryClient.invalidateQueries({ queryKey: queryKeys.findings })
    },
  })
}
