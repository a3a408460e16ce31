import { outletGet, outletList } from '@/contract/customer/outlet'
import { done, refuse } from '@/contract/result'
import { centroidOf } from '@/domain/dispatch/centroids'
import { straightLineM } from '@/domain/dispatch/coordinates'
import { isKnownDivision } from '../../shared/divisions'
import { lampsAt } from '../../shared/outlets/lamps'
import { outletView } from '../../shared/outlets/outlet-view'
import { allCounters, counterById, type OutletCounter } from '../../shared/repositories/outlet-counters'
import { type Route, route } from '../../shared/serve/route'

const OUTLETS_MOST = 20

/**
 * Nearest first. From a division distances are measured from its middle, and not said where no more than the province
 * is known.
 */
const listRoute = route(outletList, async ({ request, now, services }) => {
  const { divisionCode, at, line } = request
  if (divisionCode !== undefined && !isKnownDivision(divisionCode)) return refuse('DIVISION_UNKNOWN')
  const middle = divisionCode === undefined ? null : centroidOf(divisionCode)
  const from = at ?? middle?.at ?? null
  const said = at ?? (middle?.precision === 'province' ? null : middle?.at) ?? null
  /** Of two as near, the one that is in charge there comes first. */
  const charge = ({ outlet }: { outlet: OutletCounter }): number =>
    outlet.divisionPrefixes.some((prefix) => divisionCode?.startsWith(prefix)) ? 1 : 0
  const found = (await allCounters(services.db))
    .filter(({ skills }) => line === undefined || skills.includes(`repair:${line}`))
    .map((outlet) => ({ outlet, awayM: from === null ? 0 : straightLineM(outlet.at, from) }))
    .sort((a, b) => a.awayM - b.awayM || charge(b) - charge(a) || (a.outlet.name < b.outlet.name ? -1 : 1))
    .slice(0, OUTLETS_MOST)
    .map(({ outlet }) => outlet)
  const lamps = await lampsAt(services.db, found, now)
  return done({
    now,
    outlets: found.map((outlet) => outletView(outlet, said, lamps.get(outlet.outletId) ?? null, now)),
  })
})

const getRoute = route(outletGet, async ({ request, now, services }) => {
  const outlet = await counterById(services.db, request.outletId)
  if (outlet === null) return refuse('OUTLET_NOT_FOUND')
  const lamps = await lampsAt(services.db, [outlet], now)
  return done({ now, outlet: outletView(outlet, null, lamps.get(outlet.outletId) ?? null, now) })
})

export const outletReadRoutes: readonly Route[] = [listRoute, getRoute]
