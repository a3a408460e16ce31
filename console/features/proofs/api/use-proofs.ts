import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { useIntent } from '@/console/lib/intent'
import { LIVE_MS } from '@/console/lib/live'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { RequestOf } from '@/contract/endpoint'
import { proofGet, proofQueue, proofRule } from '@/contract/staff/proof'

/** What waits for the quality team, kept fresh. */
export const useProofQueue = () => {
  const call = useCall()
  const query = useInfiniteQuery({
    queryKey: queryKeys.proofs,
    queryFn: async ({ pageParam }) =>
      dataOrThrow(await call(proofQueue, pageParam === null ? {} : { cursor: pageParam })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => LIVE_MS * Math.max(1, state.data?.pages.length ?? 1),
  })
  const pages = query.data?.pages ?? []
  const rows = pages.flatMap((page) => page.rows)
  return {
    query,
    rows: [...new Map(rows.map((row) => [row.proofId, row])).values()],
    waiting: pages[0]?.waiting ?? 0,
  }
}

export const useProof = (proofId: string) => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.proof(proofId),
    queryFn: async () => dataOrThrow(await call(proofGet, { proofId })),
  })
}

export const useRule = () => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (content: Omit<RequestOf<typeof proofRule>, 'requestId'>) =>
      dataOrThrow(await call(proofRule, { ...content, requestId: intent.requestIdFor(content) })),
    onSettled: async (ruled, error, { proofId }) => {
      intent.settle(error ?? undefined)
      if (ruled !== undefined) queryClient.setQueryData(queryKeys.proof(proofId), ruled)
      // somebody else was faster: what they decided is shown
      else await queryClient.invalidateQueries({ queryKey: queryKeys.proof(proofId) })
      await queryClient.invalidateQueries({ queryKey: queryKeys.proofs })
    },
  })
}
