import { partWhere } from '@/contract/customer/part'
import { done, refuse } from '@/contract/result'
import { isKnownDivision } from '../../shared/divisions'
import { partAvailability } from '../../shared/parts/availability'
import { route } from '../../shared/serve/route'

/** The nearest outlets that have it. How many pieces lie there is their own business. */
export const partWhereRoute = route(partWhere, async ({ request, services }) => {
  const { partId, divisionCode } = request
  if (!isKnownDivision(divisionCode)) return refuse('DIVISION_UNKNOWN')
  const found = await partAvailability(services, partId, { divisionCode })
  if (found === null) return refuse('PART_UNKNOWN')
  const { promise, nearest } = found
  return done({
    outlets: found.outlets.map(({ free: _, ...outlet }) => outlet),
    promise: promise === null ? null : { readyOn: promise.readyOn, words: promise.words },
    nearest: nearest === null ? null : { outletId: nearest.outletId, name: nearest.name },
  })
})
