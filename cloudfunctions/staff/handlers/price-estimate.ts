import { done } from '@/contract/result'
import { staffPriceEstimate } from '@/contract/staff/price'
import { estimateFor } from '../../shared/estimate/estimate-for'
import { knownVerdict } from '../../shared/estimate/known-verdict'
import { route } from '../../shared/serve/route'

/** The same figures as in the app, for a caller. */
export const priceEstimateRoute = route(staffPriceEstimate, async ({ request, actor, now, services }) =>
  done(estimateFor(request, await knownVerdict(services, actor, request.product, now), now)),
)
