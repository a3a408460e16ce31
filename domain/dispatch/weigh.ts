import { DAY_MS, momentOf } from '@/domain/time/china'
import type { Occasion } from './occasion'
import type { DispatchPolicy } from './policy'
import { inProgressMostNow } from './qualify'
import type { Standing } from './snapshot'

/**
 * How far away an outlet looks once all is counted, in metres: the drive, made longer by load, poor scores and
 * declining, made shorter by waiting. It hangs on that outlet alone, so another one never changes it.
 */
export interface Weight {
  driveM: number
  loadM: number
  scoreM: number
  decliningM: number
  /** Taken off. */
  waitingM: number
  totalM: number
}

export const weigh = (standing: Standing, driveM: number, occasion: Occasion): Weight => {
  const { policy, now } = occasion
  const loadM = Math.round(loadOf(standing, occasion) * policy.fullLoadM)
  const scoreM = Math.round(((5 - scoreOf(standing, policy)) / 4) * policy.poorScoreM)
  const decliningM = Math.round(decliningOf(standing, policy) * policy.decliningM)
  const waitingM =
    driveM <= policy.waitingReachM ? Math.round(daysWaited(standing, policy, now) * policy.waitingPerDayM) : 0
  return {
    driveM,
    loadM,
    scoreM,
    decliningM,
    waitingM,
    totalM: driveM + loadM + scoreM + decliningM - waitingM,
  }
}

/** 0 idle to 1 full. */
const loadOf = (standing: Standing, occasion: Occasion): number =>
  Math.min(1, standing.inProgress / Math.max(1, inProgressMostNow(standing, occasion)))

/** The mean of what there is and of so many usual ones: one bad score doesn't sink a newcomer. */
const scoreOf = ({ recentScore: { mean, count } }: Standing, { usualScore }: DispatchPolicy): number =>
  (mean * count + usualScore.mean * usualScore.count) / (count + usualScore.count)

const decliningOf = ({ recentAsks: { asked, declined } }: Standing, { usualAsks }: DispatchPolicy): number =>
  Math.min(1, declined / (asked + usualAsks))

/**
 * Since its last ticket, or since it could have had one: it was open, and these rules were in force. A clock that
 * runs behind counts as no wait.
 */
const daysWaited = (
  { lastAskedAt, openedOn }: Standing,
  { effectiveOn }: DispatchPolicy,
  now: number,
): number => {
  const since = lastAskedAt ?? momentOf(openedOn > effectiveOn ? openedOn : effectiveOn)
  return Math.max(0, now - since) / DAY_MS
}
