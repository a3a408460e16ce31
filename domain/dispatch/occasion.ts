import { addDays, chinaDay, daysBetween } from '@/domain/time/china'
import type { Need } from './need'
import type { DispatchPolicy } from './policy'
import { seatKey } from './snapshot'

/** One need at one moment, with what is the same for every outlet worked out once. */
export interface Occasion {
  need: Need
  policy: DispatchPolicy
  /** Epoch ms. */
  now: number
  /** `2026-03-14`, in China. */
  today: string
  /** An outlet that opened by then is no newcomer. */
  seasonedSince: string
  /** From today to the visit. */
  daysToVisit: number
  /** The window's key at every outlet. */
  seat: string
}

export const occasionOf = (need: Need, policy: DispatchPolicy, now: number): Occasion => {
  const today = chinaDay(now)
  return {
    need,
    policy,
    now,
    today,
    seasonedSince: addDays(today, -policy.newcomer.days),
    daysToVisit: daysBetween(today, need.window.date),
    seat: seatKey(need.skill, need.window),
  }
}
