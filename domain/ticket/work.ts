import type { Report } from '@/contract/ticket/report'
import { skillFor } from '@/domain/dispatch/place'
import { planWork } from '@/domain/installation/plan-work'

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
