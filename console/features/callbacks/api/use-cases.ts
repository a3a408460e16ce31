import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { useIntent } from '@/console/lib/intent'
import { LIVE_MS } from '@/console/lib/live'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { Endpoint, RequestOf } from '@/contract/endpoint'
import { surveyList, surveyNoteCall, surveyRecover, surveySendLink } from '@/contract/staff/survey'

export type Which = 'callbacks' | 'recoveries'

/** Whom to call, kept fresh. */
export const useCases = (which: Which) => {
  const call = useCall()
  const query = useInfiniteQuery({
    queryKey: queryKeys.surveyCases(which),
    queryFn: async ({ pageParam }) =>
      dataOrThrow(await call(surveyList, { which, ...(pageParam === null ? {} : { cursor: pageParam }) })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => LIVE_MS * Math.max(1, state.data?.pages.length ?? 1),
  })
  const cases = (query.data?.pages ?? []).flatMap((page) => page.cases)
  return { query, cases: [...new Map(cases.map((one) => [one.surveyId, one])).values()] }
}

/** One change of a case; the lists are asked for anew, whatever came of it. */
const useChange = <E extends Endpoint>(endpoint: E) => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (content: Omit<RequestOf<E>, 'requestId'>) => {
      const request = { ...content, requestId: intent.requestIdFor(content) } as RequestOf<E>
      return dataOrThrow(await call(endpoint, request))
    },
    onSettled: async (_, error) => {
      intent.settle(error ?? undefined)
      await queryClient.invalidateQueries({ queryKey: queryKeys.allSurveyCases })
    },
  })
}

export const useNoteCall = () => useChange(surveyNoteCall)
export const useSendLink = () => useChange(surveySendLink)
export const useRecover = () => useChange(surveyRecover)
