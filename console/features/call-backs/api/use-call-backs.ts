import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { useIntent } from '@/console/lib/intent'
import { LIVE_MS } from '@/console/lib/live'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { RequestOf } from '@/contract/endpoint'
import { callBackDone, callBackList, takeCallBack } from '@/contract/staff/hotline'

/** The line of those who wait to be called, kept fresh: every agent sees the same. */
export const useCallBacks = () => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.callBacks,
    queryFn: async () => dataOrThrow(await call(callBackList, {})),
    refetchInterval: LIVE_MS,
  })
}

export const useTakeCallBack = () => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (content: Omit<RequestOf<typeof takeCallBack>, 'requestId'>) =>
      dataOrThrow(await call(takeCallBack, { ...content, requestId: intent.requestIdFor(content) })),
    onSettled: async (_, error) => {
      intent.settle(error ?? undefined)
      await queryClient.invalidateQueries({ queryKey: queryKeys.callBacks })
    },
  })
}

export const useFinishCallBack = () => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (content: Omit<RequestOf<typeof callBackDone>, 'requestId'>) =>
      dataOrThrow(await call(callBackDone, { ...content, requestId: intent.requestIdFor(content) })),
    onSettled: async (_, error) => {
      intent.settle(error ?? undefined)
      await queryClient.invalidateQueries({ queryKey: queryKeys.callBacks })
    },
  })
}
