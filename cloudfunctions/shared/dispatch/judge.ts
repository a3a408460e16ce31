import { type AutomaticRules, automaticRules, type Way, wayOf } from '@/domain/dispatch/automatic'
import { type DispatchDecision, decideDispatch } from '@/domain/dispatch/decide-dispatch'
import { type Drives, foundDrives } from '@/domain/dispatch/distance'
import { footingOf, needOf, placeOf } from '@/domain/dispatch/need-of'
import { type DispatchPolicy, dispatchPolicies, inForceOn } from '@/domain/dispatch/policy'
import { survey } from '@/domain/dispatch/survey'
import { chinaDay } from '@/domain/time/china'
import { chinaCalendar } from '../booking/calendar'
import { createMaps } from '../maps'
import type { TicketDocument } from '../repositories/ticket-document'
import type { Services } from '../services'
import { loadWorld, type World } from './world'

/** Which outlet a ticket would go to now, on what knowledge, and whether that may stand by itself. */
export interface Judgement {
  world: World
  decision: DispatchDecision
  way: Way
}

/** So many of the nearest are enough nearly always; where none of them can take it, so many more are looked at. */
const LOOK_AT = [48, 192]

/** Where even the province is unknown: from anywhere, since a person looks at it anyhow. */
const SOMEWHERE = { lat: 35, lng: 105 }

/** @param now epoch ms */
export const judge = async (services: Services, ticket: TicketDocument, now: number): Promise<Judgement> => {
  const today = chinaDay(now)
  const policy = inForceOn(dispatchPolicies, today)
  const rules: AutomaticRules = inForceOn(automaticRules, today)
  const place = placeOf(ticket)
  const need = needOf(ticket, place?.at ?? SOMEWHERE, today)
  const { centreId } = ticket
  let found: Pick<Judgement, 'world' | 'decision'> | null = null
  for (const most of LOOK_AT) {
    const world = await loadWorld(services.db, { centreId, need, now, most })
    const drives = await drivesOf(services, world, policy, now)
    found = { world, decision: decideDispatch(world.need, world.snapshot, policy, now, drives) }
    if (found.decision.outcome === 'given' || world.beyond === 0) break
  }
  if (found === null) throw new Error('nobody was looked at')
  return { ...found, way: wayOf(found.decision, footingOf(ticket, place, chinaCalendar, now), rules, now) }
}

/** The map service is told outlets, and a district's middle or a door to about a kilometre, never the door itself. */
const drivesOf = async (
  { environment, log }: Services,
  { need, snapshot }: World,
  policy: DispatchPolicy,
  now: number,
): Promise<Drives> => {
  const starts = survey(need, snapshot, policy, now).candidates.map(({ standing }) => ({
    id: standing.outlet.outletId,
    at: standing.at,
  }))
  if (starts.length === 0) return foundDrives(new Map(), policy.roadFactor)
  const { foundM, failure } = await createMaps(environment).waysTo(need.at, starts)
  if (failure !== null) log({ level: 'warn', what: 'ways were estimated', code: failure.kind })
  return foundDrives(foundM, policy.roadFactor)
}
