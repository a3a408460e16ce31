import { skipToken, useQuery } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { EstimateAsk } from '@/contract/customer/price'
import { staffPriceEstimate } from '@/contract/staff/price'

/** What a repair may cost, as the app would show it; nothing is asked before there is something to ask about. */
export const useEstimate = (ask: EstimateAsk | null) => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.estimate(ask),
    queryFn: ask === null ? skipToken : async () => dataOrThrow(await call(staffPriceEstimate, ask)),
  })
}
