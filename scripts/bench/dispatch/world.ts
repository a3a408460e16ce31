import type { Technician } from '@/domain/dispatch/place'
import {
  certifiedUntilOf,
  type Snapshot,
  type Standing,
  seatKey,
  snapshotOf,
} from '@/domain/dispatch/snapshot'
import { addDays, chinaDay, DAY_MS } from '@/domain/time/china'
import type { Chance } from './chance'
import { type District, drawDistricts, near } from './land'

export interface Sizes {
  outlets: number
  technicians: number
  openTickets: number
}

/** Every outlet has the first skill, ever fewer the others. */
export const skills = ['repair:heater', 'installation:heater', 'repair:cooler', 'repair:freshAir'] as const
export const parts = ['lamp', 'fan', 'panel', 'remote', 'board', 'motor'] as const
export const NOW = Date.parse('2026-03-14T01:00:00Z')
export const DAYS_AHEAD = 14

const halves = ['morning', 'afternoon'] as const
const SKILL_SHARE = [1, 0.8, 0.5, 0.3]

/** Outlets with their technicians, and so many open tickets already in their hands and windows. */
export const worldOf = (sizes: Sizes, districts: readonly District[], chance: Chance): Snapshot => {
  const draw = drawDistricts(districts, chance)
  const standings = Array.from({ length: sizes.outlets }, (_, at) => outletIn(draw(), at, sizes, chance))
  for (let ticket = 0; ticket < sizes.openTickets; ticket++) {
    const at = chance.below(standings.length)
    const standing = standings[at]
    if (standing) standings[at] = { ...standing, inProgress: standing.inProgress + 1 }
  }
  return snapshotOf(standings)
}

const outletIn = (district: District, at: number, sizes: Sizes, chance: Chance): Standing => {
  const outletId = `o${at}`
  const held = skills.filter((_, skill) => chance.fraction() < (SKILL_SHARE[skill] ?? 0))
  const crew = Math.round(sizes.technicians / sizes.outlets)
  return {
    outlet: {
      outletId,
      name: `网点 ${at}`,
      region: '',
      phone: '',
      centreId: district.code.slice(0, 2),
      divisionPrefixes: areaOf(district, chance),
      skills: held,
    },
    at: near(district.middle, 0.1, chance),
    openedOn: addDays(chinaDay(NOW), -chance.below(2_000)),
    certifiedUntil: certifiedUntilOf(Array.from({ length: crew }, () => technicianOf(held, chance))),
    inProgress: 0,
    inProgressMost: Math.round((sizes.openTickets / sizes.outlets) * (1.2 + chance.fraction())) + 5,
    recentScore: { mean: 3.5 + chance.fraction() * 1.5, count: chance.below(200) },
    recentAsks: { asked: chance.below(100), declined: chance.below(10) },
    lastAskedAt: NOW - chance.below(5 * DAY_MS),
    seatsFree: seatsOf(held, chance),
    parts: new Map(
      parts.map((part) => [part, { count: chance.below(4), leadDays: chance.below(3) === 0 ? null : 3 }]),
    ),
  }
}

/** Most serve their city, some one district, a few the whole province. */
const areaOf = ({ code }: District, chance: Chance): string[] => {
  const kind = chance.fraction()
  if (kind < 0.6) return [code.slice(0, 4)]
  return kind < 0.95 ? [code] : [code.slice(0, 2)]
}

const technicianOf = (held: readonly string[], chance: Chance): Pick<Technician, 'certificates'> => ({
  certificates: held
    .filter(() => chance.fraction() < 0.7)
    .map((skill) => ({ skill, until: addDays(chinaDay(NOW), chance.below(700) - 30) })),
})

const seatsOf = (held: readonly string[], chance: Chance): Map<string, number> =>
  new Map(
    held.flatMap((skill) =>
      Array.from({ length: DAYS_AHEAD }, (_, day) =>
        halves.map((half): [string, number] => [
          seatKey(skill, { date: addDays(chinaDay(NOW), day + 1), half }),
          chance.below(6),
        ]),
      ).flat(),
    ),
  )
