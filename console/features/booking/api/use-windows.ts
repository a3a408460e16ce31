import { skipToken, useQuery } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import type { Errand } from '@/contract/booking'
import { staffBookingWindows } from '@/contract/staff/booking'

/** Others book too: a place seen a minute ago may be gone. */
const LOOK_AGAIN_MS = 60_000

/** The windows for what is to be done; nothing is asked while that isn't known. */
export const useWindows = (errand: Errand | null) => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.windows(errand),
    queryFn:
      errand === null ? skipToken : async () => dataOrThrow(await call(staffBookingWindows, { errand })),
    refetchInterval: LOOK_AGAIN_MS,
  })
}
