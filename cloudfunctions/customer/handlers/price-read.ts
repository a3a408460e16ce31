import { priceEstimate, priceList } from '@/contract/customer/price'
import { done } from '@/contract/result'
import { publishedOn } from '@/domain/catalogue/in-force'
import { publishedList } from '@/domain/catalogue/published-list'
import { chinaDay } from '@/domain/time/china'
import { estimateFor } from '../../shared/estimate/estimate-for'
import { knownVerdict } from '../../shared/estimate/known-verdict'
import { route } from '../../shared/serve/route'

const priceListRoute = route(priceList, async ({ request, now }) => {
  const { list, catalogue } = publishedOn(chinaDay(now))
  return done(publishedList(list, catalogue, request.divisionCode ?? ''))
})

const priceEstimateRoute = route(priceEstimate, async ({ request, actor, now, services }) => {
  const verdict = await knownVerdict(services, actor, request.product, now)
  return done(estimateFor(request, verdict, now))
})

/** What may be charged; holds nothing personal, so that guests read it too. */
export const priceRoutes = [priceListRoute, priceEstimateRoute]
