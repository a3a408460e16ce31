import type { Ceiling, Duct, Earth, InstallationWork, Wiring } from '@/contract/ticket/installation'
import type { Product } from '@/contract/ticket/report'

type Line = Product['line']

/** How long a fitting takes and how many go, as data with a version and a date of effect. */
export interface FittingRules {
  version: string
  effectiveOn: string
  workMinutes: Record<InstallationWork, number>
  lineMinutes: Record<Line, number>
  ceilingMinutes: Record<Ceiling, number>
  wiringMinutes: Record<Wiring, number>
  earthMinutes: Record<Earth, number>
  ductMinutes: Record<Duct, number>
  noHatchMinutes: number
  /** A second pair of hands saves as much as it costs: the visit isn't shortened for it. */
  heavyMinutes: number
  /** Above that a second technician holds the ladder. */
  aloneUpToCm: number
  /** Above that it needs a scaffold: a person looks at it first. */
  ladderUpToCm: number
  /** Lines that one technician can't lift alone. */
  linesForTwo: readonly Line[]
  /** A visit has to end within its half-day. */
  mostMinutes: number
}

export const fittingRules2026: FittingRules = {
  version: '2026-11',
  effectiveOn: '2026-11-01',
  workMinutes: { new: 60, replacement: 70 },
  lineMinutes: { heater: 0, cooler: 0, ventilator: 0, freshAir: 60, towelRack: 0, unknown: 0 },
  ceilingMinutes: { panels: 0, gypsum: 20, wood: 20, bare: 20, unsure: 20 },
  wiringMinutes: { copper: 0, aluminium: 0, none: 0, unsure: 10 },
  earthMinutes: { yes: 0, no: 0, unsure: 10 },
  ductMinutes: { outside: 0, shaft: 15, none: 40, unsure: 40 },
  noHatchMinutes: 20,
  heavyMinutes: 20,
  aloneUpToCm: 280,
  ladderUpToCm: 400,
  linesForTwo: ['freshAir'],
  mostMinutes: 210,
}
