import type { Window } from '@/domain/ticket/window'
import type { Coordinates } from './coordinates'
import type { Need } from './need'
import { indexOutlets, type OutletIndex } from './outlet-index'
import type { Outlet, Technician } from './place'

/** An outlet as dispatch sees it at one moment. */
export interface Standing {
  outlet: Outlet
  at: Coordinates
  /** `2026-03-14`: its first day; a newcomer's load is ramped from here. */
  openedOn: string
  /** For each skill, until when its technicians are certified: the last day of each, the latest first. */
  certifiedUntil: ReadonlyMap<string, readonly string[]>
  /** Tickets it was given that aren't completed. */
  inProgress: number
  inProgressMost: number
  /** The customers' scores of late, 1 to 5, and how many they are. */
  recentScore: { mean: number; count: number }
  /** Of late: how often it was asked, and how often it gave the ticket back. */
  recentAsks: { asked: number; declined: number }
  /** When it was last given a ticket, kept or not, epoch ms; null for never. */
  lastAskedAt: number | null
  /** Seats still free, by {@link seatKey}. */
  seatsFree: ReadonlyMap<string, number>
  /** Parts on the shelf and how soon others come, by partId. */
  parts: ReadonlyMap<string, Shelf>
}

export interface Shelf {
  count: number
  /** Promised from the order on; null where nobody promised. */
  leadDays: number | null
}

/** The world that a decision is made on. Every outlet of the index, or the nearest ones to the need alone. */
export interface Snapshot {
  index: OutletIndex
  standings: ReadonlyMap<string, Standing>
}

export const snapshotOf = (standings: readonly Standing[]): Snapshot => ({
  index: indexOutlets(standings),
  standings: new Map(standings.map((standing) => [standing.outlet.outletId, standing])),
})

/** Until when an outlet's technicians are certified, by skill; each technician once. */
export const certifiedUntilOf = (
  technicians: readonly Pick<Technician, 'certificates'>[],
): ReadonlyMap<string, readonly string[]> => {
  const bySkill = new Map<string, string[]>()
  for (const { certificates } of technicians) {
    for (const skill of new Set(certificates.map((held) => held.skill))) {
      const untils = certificates.filter((held) => held.skill === skill).map(({ until }) => until)
      const latest = untils.reduce((a, b) => (a > b ? a : b))
      bySkill.set(skill, [...(bySkill.get(skill) ?? []), latest])
    }
  }
  return new Map([...bySkill].map(([skill, untils]) => [skill, untils.sort().reverse()]))
}

/** One key for each window that an outlet sells for a skill. */
export const seatKey = (skill: string, { date, half }: Window): string => `${skill}|${date}|${half}`

/** The outlet after it was given that ticket: one more in hand, a seat for each who goes and one part less, its turn taken. */
export const afterGiving = (standing: Standing, need: Need, now: number): Standing => {
  const { seatAt, likelyPart } = need
  const hasSeat = seatAt === standing.outlet.outletId
  const asks = standing.recentAsks
  return {
    ...standing,
    inProgress: standing.inProgress + 1,
    lastAskedAt: now,
    recentAsks: { ...asks, asked: asks.asked + 1 },
    seatsFree: hasSeat ? standing.seatsFree : seatsTaken(standing, need),
    parts: likelyPart === null ? standing.parts : partTaken(standing, likelyPart.partId),
  }
}

const seatsTaken = ({ seatsFree }: Standing, { skill, window, crew }: Need): ReadonlyMap<string, number> => {
  const key = seatKey(skill, window)
  return new Map(seatsFree).set(key, Math.max(0, (seatsFree.get(key) ?? 0) - crew))
}

const partTaken = ({ parts }: Standing, partId: string): ReadonlyMap<string, Shelf> => {
  const shelf = parts.get(partId)
  if (shelf === undefined || shelf.count === 0) return parts
  return new Map(parts).set(partId, { ...shelf, count: shelf.count - 1 })
}
