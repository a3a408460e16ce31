import { capacityOf } from '@/domain/booking/capacity'
import { freePlaces, usablePlaces } from '@/domain/booking/places'
import { type Coordinates, straightLineM } from '@/domain/dispatch/coordinates'
import type { Need } from '@/domain/dispatch/need'
import { indexOutlets } from '@/domain/dispatch/outlet-index'
import { outletRefusal, type RosteredTechnician, type StationedOutlet } from '@/domain/dispatch/place'
import { noFigures, ofLate, type RunningFigures } from '@/domain/dispatch/running-figures'
import {
  certifiedUntilOf,
  type Shelf,
  type Snapshot,
  type Standing,
  seatKey,
} from '@/domain/dispatch/snapshot'
import { chinaCalendar } from '../booking/calendar'
import type { Db } from '../database/cloud'
import { inHandOf } from '../repositories/in-hand'
import { figuresOf } from '../repositories/outlet-standing'
import { outletsOfCentre, techniciansOfOutlets } from '../repositories/places'
import { seatsOfOutlets } from '../repositories/seats-of-outlets'
import { ledgerStock } from '../stock/stock'

/** What a decision on one ticket is made on, as it stood at one moment. */
export interface World {
  /** The need as far as it can be judged: a part that nobody counts isn't asked for. */
  need: Need
  snapshot: Snapshot
  outlets: ReadonlyMap<string, StationedOutlet>
  /** By outlet: how many of the window's places may be used. */
  places: ReadonlyMap<string, number>
  figures: ReadonlyMap<string, RunningFigures>
  /** Outlets of the area that nobody looked at: farther away. */
  beyond: number
  /** Some of the centre's outlets that don't serve the area, the nearest first: they are asked for by name. */
  elsewhere: readonly StationedOutlet[]
}

/** Nobody reads on after so many that can't be picked. */
const ELSEWHERE_MOST = 12

/**
 * Loads what is known of the nearest outlets of the ticket's area: seven kinds of query, however many there are.
 * @param most how many outlets are looked at; those equally far as the last one come with it
 */
export const loadWorld = async (
  db: Db,
  { centreId, need, now, most }: { centreId: string; need: Need; now: number; most: number },
): Promise<World> => {
  const all = await outletsOfCentre(db, centreId)
  const serves = (outlet: StationedOutlet): boolean =>
    outletRefusal(outlet, need.divisionCode, need.skill) !== 'OUTLET_OUT_OF_AREA'
  const area = all.filter(serves)
  const outlets = nearest(area, need.at, most)
  const ids = outlets.map(({ outletId }) => outletId)
  const { likelyPart } = need
  const [technicians, figures, inHand, seats, shelves] = await Promise.all([
    techniciansOfOutlets(db, ids),
    figuresOf(db, ids),
    inHandOf(db, ids),
    seatsOfOutlets(db, ids, need.skill, need.window),
    likelyPart === null ? null : ledgerStock(db, now).shelvesOf(outlets, likelyPart.partId),
  ])
  const places = new Map<string, number>()
  const standings = outlets.map((outlet): Standing => {
    const { outletId, at, openedOn, inProgressMost } = outlet
    const own = technicians.filter((technician) => technician.outletId === outletId)
    const taken = seats.get(outletId) ?? []
    const capacity = capacityFor(own, need)
    places.set(outletId, usablePlaces(capacity, taken, now))
    const window = { outletId, skill: need.skill, ...need.window }
    const free = freePlaces(window, capacity, taken, now).length
    return {
      outlet,
      at,
      openedOn,
      certifiedUntil: certifiedUntilOf(own),
      inProgress: inHand.get(outletId) ?? 0,
      inProgressMost,
      ...ofLate(figures.get(outletId) ?? noFigures(outletId), now),
      seatsFree: new Map([[seatKey(need.skill, need.window), free]]),
      parts: partsOf(likelyPart?.partId, shelves?.get(outletId)),
    }
  })
  return {
    need: shelves === null || shelves.size > 0 ? need : { ...need, likelyPart: null },
    snapshot: {
      index: indexOutlets(area.map((outlet) => ({ outlet, at: outlet.at }))),
      standings: new Map(standings.map((standing) => [standing.outlet.outletId, standing])),
    },
    outlets: new Map(area.map((outlet) => [outlet.outletId, outlet])),
    places,
    figures,
    beyond: area.length - outlets.length,
    elsewhere: nearest(
      all.filter((outlet) => !serves(outlet)),
      need.at,
      ELSEWHERE_MOST,
    ),
  }
}

const nearest = (area: readonly StationedOutlet[], to: Coordinates, most: number): StationedOutlet[] => {
  const sorted = area
    .map((outlet) => ({ outlet, straightM: straightLineM(outlet.at, to) }))
    .sort((a, b) => a.straightM - b.straightM)
  const lastM = sorted[most - 1]?.straightM ?? Number.POSITIVE_INFINITY
  return sorted.filter(({ straightM }) => straightM <= lastM).map(({ outlet }) => outlet)
}

/** None on a day that the calendar doesn't know yet. */
const capacityFor = (technicians: readonly RosteredTechnician[], { skill, window, crew }: Need): number => {
  const kind = chinaCalendar(window.date)
  return kind === null ? 0 : capacityOf(technicians, skill, { ...window, kind }, crew)
}

const partsOf = (partId: string | undefined, shelf: Shelf | undefined): ReadonlyMap<string, Shelf> =>
  partId === undefined || shelf === undefined ? new Map() : new Map([[partId, shelf]])
