import { addDays, daysBetween } from '@/domain/time/china'
import type { Occasion } from './occasion'
import type { Shelf, Standing } from './snapshot'

/** Why an outlet that is authorised for the division can't take a ticket at all. */
export type Disqualified =
  | { because: 'declined' }
  | { because: 'notAuthorised' }
  | { because: 'notCertified'; certified: number; crew: number }
  | { because: 'noSeat' }
  | { because: 'noPart'; partName: string; readyOn: string | null }
  | { because: 'full'; inProgress: number; most: number; newcomer: boolean }

/** The first thing that is missing, in the order of how little can be done about it; null where nothing is. */
export const disqualified = (standing: Standing, occasion: Occasion): Disqualified | null => {
  const { outletId, skills } = standing.outlet
  const { need } = occasion
  if (need.declinedBy.includes(outletId)) return { because: 'declined' }
  if (!skills.includes(need.skill)) return { because: 'notAuthorised' }
  return (
    crewMissing(standing, occasion) ??
    seatMissing(standing, occasion) ??
    partMissing(standing, occasion) ??
    handsFull(standing, occasion)
  )
}

/** The cap on work in progress today; a newcomer's is lower and grows. At least 1, unless the cap is 0. */
export const inProgressMostNow = (
  { inProgressMost, openedOn }: Standing,
  { policy: { newcomer }, seasonedSince, today }: Occasion,
): number => {
  if (openedOn <= seasonedSince) return inProgressMost
  const age = Math.max(0, daysBetween(openedOn, today))
  const share = newcomer.startShare + (1 - newcomer.startShare) * (age / newcomer.days)
  return Math.min(inProgressMost, Math.max(1, Math.floor(inProgressMost * share)))
}

/** In how many days the part would be there: 0 from the shelf, else as promised; null where nobody knows. */
export const daysToPart = (shelf: Shelf | undefined): number | null => {
  if (shelf === undefined) return null
  return shelf.count > 0 ? 0 : shelf.leadDays
}

const crewMissing = ({ certifiedUntil }: Standing, { need }: Occasion): Disqualified | null => {
  const { skill, window, crew } = need
  const untils = certifiedUntil.get(skill) ?? []
  const last = untils[crew - 1]
  if (last !== undefined && last >= window.date) return null
  return { because: 'notCertified', certified: untils.filter((until) => until >= window.date).length, crew }
}

const seatMissing = ({ outlet, seatsFree }: Standing, { need, seat }: Occasion): Disqualified | null => {
  if (need.seatAt === outlet.outletId) return null
  return (seatsFree.get(seat) ?? 0) >= need.crew ? null : { because: 'noSeat' }
}

const partMissing = ({ parts }: Standing, { need, today, daysToVisit }: Occasion): Disqualified | null => {
  if (need.likelyPart === null) return null
  const { partId, name } = need.likelyPart
  const days = daysToPart(parts.get(partId))
  if (days !== null && days <= daysToVisit) return null
  return { because: 'noPart', partName: name, readyOn: days === null ? null : addDays(today, days) }
}

const handsFull = (standing: Standing, occasion: Occasion): Disqualified | null => {
  const { inProgress, inProgressMost } = standing
  const most = inProgressMostNow(standing, occasion)
  if (inProgress < most) return null
  return { because: 'full', inProgress, most, newcomer: most < inProgressMost }
}
