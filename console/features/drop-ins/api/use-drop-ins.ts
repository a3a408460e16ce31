import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { useIntent } from '@/console/lib/intent'
import { LIVE_MS } from '@/console/lib/live'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { RequestOf } from '@/contract/endpoint'
import { dropInList, settleDropIn } from '@/contract/staff/outlet'

/** Who comes to the own counter on that day, `2026-03-14`. */
export const useDropIns = (date: string) => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.dropIns(date),
    queryFn: async () => dataOrThrow(await call(dropInList, { date })),
    refetchInterval: LIVE_MS,
  })
}

export const useSettleDropIn = () => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (content: Omit<RequestOf<typeof settleDropIn>, 'requestId'>) =>
      dataOrThrow(await call(settleDropIn, { ...content, requestId: intent.requestIdFor(content) })),
    onSettled: async (_, error) => {
      intent.settle(error ?? undefined)
      await queryClient.invalidateQueries({ queryKey: queryKeys.allDropIns })
    },
  })
}
