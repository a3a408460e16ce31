import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { useIntent } from '@/console/lib/intent'
import { LIVE_MS } from '@/console/lib/live'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { DeskKind } from '@/contract/desk/vocabulary'
import type { RequestOf } from '@/contract/endpoint'
import { staffDeskAct, staffDeskGet, staffDeskList } from '@/contract/staff/desk'

export interface MatterFilter {
  /** Left out for all that are one's work. */
  kind: DeskKind | undefined
  onlyOpen: boolean
  /** A number; anything else finds nothing. */
  search: string
}

/** The matters that are this person's work, newest first, kept fresh. */
export const useMatters = ({ kind, onlyOpen, search }: MatterFilter) => {
  const call = useCall()
  const asked = {
    ...(kind === undefined ? {} : { kind }),
    ...(onlyOpen ? { onlyOpen } : {}),
    ...(search === '' ? {} : { search }),
  }
  const query = useInfiniteQuery({
    queryKey: queryKeys.matterList(asked),
    queryFn: async ({ pageParam }) =>
      dataOrThrow(
        await call(staffDeskList, { ...asked, ...(pageParam === null ? {} : { cursor: pageParam }) }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => LIVE_MS * Math.max(1, state.data?.pages.length ?? 1),
  })
  const pages = query.data?.pages ?? []
  const rows = pages.flatMap((page) => page.rows)
  return {
    query,
    rows: [...new Map(rows.map((row) => [row.ticketNo, row])).values()],
    kinds: pages[0]?.kinds ?? [],
  }
}

export const useMatter = (ticketNo: string) => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.matter(ticketNo),
    queryFn: async () => dataOrThrow(await call(staffDeskGet, { ticketNo })),
    refetchInterval: LIVE_MS,
  })
}

export const useAct = () => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (content: Omit<RequestOf<typeof staffDeskAct>, 'requestId'>) =>
      dataOrThrow(await call(staffDeskAct, { ...content, requestId: intent.requestIdFor(content) })),
    onSettled: async (done, error, { ticketNo }) => {
      intent.settle(error ?? undefined)
      if (done !== undefined) queryClient.setQueryData(queryKeys.matter(ticketNo), done)
      // somebody else was faster: what they did is shown
      else await queryClient.invalidateQueries({ queryKey: queryKeys.matter(ticketNo) })
      await queryClient.invalidateQueries({ queryKey: queryKeys.matterLists })
    },
  })
}
