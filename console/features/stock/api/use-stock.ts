import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { useIntent } from '@/console/lib/intent'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import { stockCheck, stockHistory, stockList, stockRequisitions } from '@/contract/staff/stock'

/** A place's shelves; the person's own first place where none is named. */
export const useStock = (placeId: string | undefined, enabled = true) => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.stockOf(placeId),
    queryFn: async () => dataOrThrow(await call(stockList, placeId === undefined ? {} : { placeId })),
    placeholderData: (before) => before,
    enabled,
  })
}

export const useHistory = (placeId: string, partId: string) => {
  const call = useCall()
  return useInfiniteQuery({
    queryKey: queryKeys.stockHistory(placeId, partId),
    queryFn: async ({ pageParam }) =>
      dataOrThrow(
        await call(stockHistory, { placeId, partId, ...(pageParam === null ? {} : { before: pageParam }) }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
  })
}

/** Adds a place up again, when somebody asks for it. */
export const useCheck = () => {
  const call = useCall()
  return useMutation({
    mutationFn: async (placeId: string) => dataOrThrow(await call(stockCheck, { placeId })),
  })
}

export const useRequisitions = () => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.requisitions,
    queryFn: async () => dataOrThrow(await call(stockRequisitions, {})),
  })
}

/** One change of the stock; everything that shows stock is read anew after it. */
export const useStockChange = <E extends Endpoint>(endpoint: E) => {
  const call = useCall()
  const intent = useIntent()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (content: Omit<RequestOf<E>, 'requestId'>): Promise<ResponseOf<E>> => {
      const request = { ...content, requestId: intent.requestIdFor([endpoint.name, content]) }
      return dataOrThrow(await call(endpoint, request as RequestOf<E>))
    },
    onSettled: async (_, error) => {
      intent.settle(error ?? undefined)
      await queryClient.invalidateQueries({ queryKey: queryKeys.stock })
    },
  })
}
