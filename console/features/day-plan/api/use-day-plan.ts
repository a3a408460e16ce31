import { useQuery } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { LIVE_MS } from '@/console/lib/live'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import { outletDayPlan } from '@/contract/staff/dispatch'

/** The outlet's plan of a day; it follows every change, so it is asked for again while it is looked at. */
export const useDayPlan = (date: string) => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.dayPlan(date),
    queryFn: async () => dataOrThrow(await call(outletDayPlan, { date })),
    refetchInterval: LIVE_MS * 4,
    placeholderData: (previous) => previous,
  })
}
