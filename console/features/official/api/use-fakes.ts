import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { useIntent } from '@/console/lib/intent'
import { LIVE_MS } from '@/console/lib/live'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { RequestOf } from '@/contract/endpoint'
import { fakeList, settleFake } from '@/contract/staff/official'

/** What customers say pretended to be us. */
export const useFakes = (settled: boolean) => {
  const call = useCall()
  const query = useInfiniteQuery({
    queryKey: queryKeys.fakes(settled),
    queryFn: async ({ pageParam }) =>
      dataOrThrow(await call(fakeList, { settled, ...(pageParam === null ? {} : { cursor: pageParam }) })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => LIVE_MS * Math.max(1, state.data?.pages.length ?? 1),
  })
  const rows = (query.data?.pages ?? []).flatMap((page) => page.rows)
  return { query, rows: [...new Map(rows.map((row) => [row.fakeId, row])).values()] }
}

export const useSettleFake = () => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (content: Omit<RequestOf<typeof settleFake>, 'requestId'>) =>
      dataOrThrow(await call(settleFake, { ...content, requestId: intent.requestIdFor(content) })),
    onSettled: async (_, error) => {
      intent.settle(error ?? undefined)
      await queryClient.invalidateQueries({ queryKey: queryKeys.allFakes })
    },
  })
}
