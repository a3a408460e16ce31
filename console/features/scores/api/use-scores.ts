import { useQuery } from '@tanstack/react-query'
import { useCall } from '@/console/lib/desk-context'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow } from '@/console/lib/refused'
import { surveyTotals } from '@/contract/staff/survey'

export const useScores = () => {
  const call = useCall()
  return useQuery({
    queryKey: queryKeys.scores,
    queryFn: async () => dataOrThrow(await call(surveyTotals, {})),
  })
}
