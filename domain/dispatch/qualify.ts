import { addDays, chinaDay, daysBetween } from '@/domain/time/china'
import type { Need } from './need'
import { technicianRefusal } from './place'
import type { DispatchPolicy } from './policy'
import { type Standing, seatKey } from './snapshot'

/** Why an outlet that is authorised for the division can't take a ticket at all. */
export type Disqualified =
  | { because: 'declined' }
  | { because: 'notAuthorised' }
  | { because: 'notCertified'; certified: number; crew: number }
  | { because: 'noSeat' }
  | { because: 'noPart'; partName: string; readyOn: string | null }
  | { because: 'full'; inProgress: number; most: number; newcomer: boolean }

/** The first thing that is missing, in the order of how little can be done about it; null where nothing is. */
export const disqualified = (
  standing: Standing,
  need: Need,
  policy: DispatchPolicy,
  now: number,
): Disqualified | null => {
  const { outlet } = standing
  if (need.declinedBy.includes(outlet.outletId)) return { because: 'declined' }
  if (!outlet.skills.includes(need.skill)) return { because: 'notAuthorised' }
  return (
    crewMissing(standing, need) ??
    seatMissing(standing, need) ??
    partMissing(standing, need, now) ??
    handsFull(standing, policy, now)
  )
}

/** The cap on work in progress that day; a newcomer's is lower and grows. At least 1, unless the cap is 0. */
export const inProgressMostOn = (
  { inProgressMost, openedOn }: Standing,
  { newcomer }: DispatchPolicy,
  day: string,
): number => {
  const age = Math.max(0, daysBetween(openedOn, day))
  if (age >= newcomer.days) return inProgressMost
  const share = newcomer.startShare + (1 - newcomer.startShare) * (age / newcomer.days)
  return Math.min(inProgressMost, Math.max(1, Math.floor(inProgressMost * share)))
}

/** When the part would be there: today from the shelf, else by its promised lead time; null for nobody knows. */
export const partReadyOn = (standing: Standing, partId: string, now: number): string | null => {
  const shelf = standing.parts.get(partId)
  if (shelf === undefined) return null
  if (shelf.count > 0) return chinaDay(now)
  return shelf.leadDays === null ? null : addDays(chinaDay(now), shelf.leadDays)
}

const crewMissing = ({ technicians }: Standing, { skill, window, crew }: Need): Disqualified | null => {
  const certified = technicians.filter(
    (technician) => technicianRefusal(technician, skill, window.date) === null,
  ).length
  return certified >= crew ? null : { because: 'notCertified', certified, crew }
}

const seatMissing = (standing: Standing, { skill, window, seatAt }: Need): Disqualified | null => {
  if (seatAt === standing.outlet.outletId) return null
  return (standing.seatsFree.get(seatKey(skill, window)) ?? 0) > 0 ? null : { because: 'noSeat' }
}

const partMissing = (standing: Standing, { likelyPart, window }: Need, now: number): Disqualified | null => {
  if (likelyPart === null) return null
  const readyOn = partReadyOn(standing, likelyPart.partId, now)
  if (readyOn !== null && readyOn <= window.date) return null
  return { because: 'noPart', partName: likelyPart.name, readyOn }
}

const handsFull = (standing: Standing, policy: DispatchPolicy, now: number): Disqualified | null => {
  const { inProgress, inProgressMost } = standing
  const most = inProgressMostOn(standing, policy, chinaDay(now))
  if (inProgress < most) return null
  return { because: 'full', inProgress, most, newcomer: most < inProgressMost }
}
