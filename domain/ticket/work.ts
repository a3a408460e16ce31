import type { Report } from '@/contract/ticket/report'
import { skillFor } from '@/domain/dispatch/place'
import { planWork } from '@/domain/installation/plan-work'
import type { SeatRef } from './ticket'
import { isInWindow } from './window'

/** What a visit needs of those who come. */
export interface Work {
  /** `repair:heater` */
  skill: string
  minutes: number
  /** How many technicians go together. */
  crew: number
}

/** Looking, mending and trying out, as the outlets plan it. */
const REPAIR_MINUTES = 60

export const workOf = (report: Report): Work => {
  if (report.kind === 'repair') {
    return { skill: skillFor('repair', report.product.line), minutes: REPAIR_MINUTES, crew: 1 }
  }
  const { skill, minutes, crew } = planWork(report.installation, report.product.line)
  return { skill, minutes, crew }
}

/** Whether a place is one for this visit: its window, and the skill that is needed. */
export const isPlaceFor = (place: Pick<SeatRef, 'date' | 'half' | 'skill'>, report: Report): boolean =>
  isInWindow(place, report.wish) && place.skill === workOf(report).skill
