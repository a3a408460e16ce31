import { useInfiniteQuery } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { LIVE_MS } from '@/console/lib/live'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { ResponseOf } from '@/contract/endpoint'
import { dispatchQueue } from '@/contract/staff/dispatch'

export type QueueRow = ResponseOf<typeof dispatchQueue>['rows'][number]

/** What waits for an outlet, kept fresh. */
export const useQueue = () => {
  const call = useCall()
  const query = useInfiniteQuery({
    queryKey: queryKeys.queue,
    queryFn: async ({ pageParam }) =>
      dataOrThrow(await call(dispatchQueue, pageParam === null ? {} : { cursor: pageParam })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => LIVE_MS * Math.max(1, state.data?.pages.length ?? 1),
  })
  const pages = query.data?.pages ?? []
  const rows = pages.flatMap((page) => page.rows)
  return {
    query,
    rows: [...new Map(rows.map((row) => [row.ticketNo, row])).values()],
    automatic: pages[0]?.automatic ?? true,
  }
}
