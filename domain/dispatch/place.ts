import type { ErrorCode } from '@/contract/error-code'
import type { Product } from '@/contract/ticket/report'
import type { Half, TicketKind } from '@/contract/ticket/vocabulary'
import type { Leave, Shift } from '@/domain/booking/capacity'
import { chinaDay } from '@/domain/time/china'
import type { Coordinates } from './coordinates'
import { isAwayOn } from './leave'

/** A dispatch centre owns divisions, as prefixes of GB/T 2260 codes: `33`, `3301`, `330106`. */
export interface Centre {
  centreId: string
  name: string
  divisionPrefixes: readonly string[]
}

export interface Outlet {
  outletId: string
  name: string
  region: string
  phone: string
  centreId: string
  divisionPrefixes: readonly string[]
  skills: readonly string[]
}

/** An outlet with what dispatch weighs. */
export interface StationedOutlet extends Outlet {
  at: Coordinates
  /** `2026-03-14`: its first day. */
  openedOn: string
  /** The cap on tickets in its hands. */
  inProgressMost: number
}

export interface Technician {
  technicianId: string
  outletId: string
  name: string
  badgeNo: string
  /** Certified for the skill through that day. */
  certificates: readonly { skill: string; until: string }[]
}

/** A technician with the days they work. */
export interface RosteredTechnician extends Technician {
  roster: readonly Shift[]
  leave: readonly Leave[]
  /** Where the day starts and ends; the outlet's where it is null. */
  home: Coordinates | null
  /** One more at each change. */
  rev: number
  /** Their own, which no customer ever sees; null where the outlet keeps none here. */
  phone?: string | null
}

/** A skill: repair or installation × product line. A product nobody has named is looked at as a heater. */
export const skillFor = (kind: TicketKind, line: Product['line']): string =>
  `${kind}:${line === 'unknown' ? 'heater' : line}`

/** The centre for a division; the longest prefix wins, so that a city may stand apart from its province. */
export const centreFor = (divisionCode: string, centres: readonly Centre[]): Centre | null =>
  centres
    .flatMap((centre) => centre.divisionPrefixes.map((prefix) => ({ centre, prefix })))
    .filter(({ prefix }) => divisionCode.startsWith(prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0]?.centre ?? null

/** Why an outlet can't take it; null when it can. */
export const outletRefusal = (outlet: Outlet, divisionCode: string, skill: string): ErrorCode | null => {
  if (!outlet.divisionPrefixes.some((prefix) => divisionCode.startsWith(prefix))) return 'OUTLET_OUT_OF_AREA'
  return outlet.skills.includes(skill) ? null : 'OUTLET_NOT_AUTHORISED'
}

/** The day a technician named today would go: the wished one, or today when that has passed. */
export const visitDay = (wishedOn: string, now: number): string => {
  const today = chinaDay(now)
  return wishedOn < today ? today : wishedOn
}

/** Why a technician can't go then; null when they can. */
export const technicianRefusal = (
  { certificates, leave = [] }: Technician & { leave?: readonly Leave[] },
  skill: string,
  day: string,
  half?: Half,
): ErrorCode | null => {
  if (!certificates.some((held) => held.skill === skill && held.until >= day))
    return 'TECHNICIAN_NOT_CERTIFIED'
  return isAwayOn(leave, day, half) ? 'TECHNICIAN_AWAY' : null
}
