import { errorCopy } from '@/contract/error-code'
import type { OutletChoice } from '@/contract/staff/ticket'
import { choicesOf } from '@/domain/dispatch/choice'
import { straightLineM } from '@/domain/dispatch/coordinates'
import { sayDistance } from '@/domain/dispatch/distance'
import { outletRefusal, type StationedOutlet } from '@/domain/dispatch/place'
import { dispatchPolicies, inForceOn } from '@/domain/dispatch/policy'
import { sayUnseen } from '@/domain/dispatch/say'
import { chinaDay } from '@/domain/time/china'
import type { TicketDocument } from '../repositories/ticket-document'
import type { Services } from '../services'
import { judge } from './judge'

/** What a dispatcher picks from: the outlets that were looked at, as the rule weighs them now. */
export const outletChoices = async (
  services: Services,
  ticket: TicketDocument,
  now: number,
): Promise<{ outlets: OutletChoice[]; unseen: string | null }> => {
  const { world, decision } = await judge(services, ticket, now)
  const { need, snapshot } = world
  const words = choicesOf(decision, need, snapshot, inForceOn(dispatchPolicies, chinaDay(now)), now)
  const outlets = [...words].flatMap(([outletId, about]): OutletChoice[] => {
    const outlet = world.outlets.get(outletId)
    if (outlet === undefined) return []
    const refusal = outletRefusal(outlet, need.divisionCode, need.skill)
    const { name, region } = outlet
    return [{ outletId, name, region, refusal: refusal && errorCopy[refusal], ...about }]
  })
  const { unseen } = decision
  const elsewhere = world.elsewhere.map((outlet) => outOfArea(outlet, straightLineM(outlet.at, need.at)))
  return { outlets: [...outlets, ...elsewhere], unseen: unseen.count === 0 ? null : sayUnseen(unseen) }
}

/** In sight, so that nobody looks for it in vain. As the crow flies: nobody drives there. */
const outOfArea = ({ outletId, name, region }: StationedOutlet, straightM: number): OutletChoice => ({
  outletId,
  name,
  region,
  refusal: errorCopy.OUTLET_OUT_OF_AREA,
  standing: 'unable',
  why: errorCopy.OUTLET_OUT_OF_AREA,
  distance: sayDistance(straightM),
  load: '',
  seat: '',
  part: null,
  reason: '',
})
