import { done, refuse } from '@/contract/result'
import { stockCheck, stockHistory, stockList } from '@/contract/staff/stock'
import { catalogueOn, partIn } from '@/domain/catalogue/catalogue'
import { changeOf, sayEntry } from '@/domain/parts/say-entry'
import { chinaDay } from '@/domain/time/china'
import { checkPlace } from '../../shared/parts/check-place'
import { type Storeroom, storeroomOf } from '../../shared/parts/places-of'
import { shelfRows } from '../../shared/parts/shelf-rows'
import { entriesOf } from '../../shared/repositories/stock-entries'
import { route } from '../../shared/serve/route'

const PAGE = 50

/** The shelves of a place that this person keeps. */
export const stockListRoute = route(stockList, async ({ request, actor, now, services: { db } }) => {
  const room = await storeroomOf(db, actor)
  const { own, targets } = room
  const place = request.placeId === undefined ? own[0] : own.find((one) => one.placeId === request.placeId)
  if (place === undefined) {
    return request.placeId === undefined
      ? done({ places: [], place: null, shelves: [], parcels: [], targets: [], parts: [] })
      : refuse('PLACE_UNKNOWN')
  }
  const { rows, parcels } = await shelfRows(db, place.placeId, now)
  const catalogue = catalogueOn(chinaDay(now))
  return done({
    places: [...own],
    place,
    shelves: rows,
    parcels: parcels.map(({ transferId, partId, quantity, from, sentAt, expectedOn, ticketNo }) => ({
      transferId,
      partId,
      name: partIn(catalogue, partId)?.name ?? partId,
      quantity,
      fromName: nameIn(room, from),
      sentAt,
      expectedOn,
      ticketNo,
    })),
    targets: targets.filter(({ placeId }) => placeId !== place.placeId),
    parts: catalogue.parts.map(({ partId, name, itemCode }) => ({ partId, name, itemCode })),
  })
})

/** A shelf's entries in words. */
export const stockHistoryRoute = route(stockHistory, async ({ request, actor, now, services: { db } }) => {
  const room = await storeroomOf(db, actor)
  const { placeId, partId, before } = request
  if (!keeps(room, placeId)) return refuse('PLACE_UNKNOWN')
  if (partIn(catalogueOn(chinaDay(now)), partId) === null) return refuse('PART_UNKNOWN')
  const found = await entriesOf(db, { placeId, partId }, PAGE + 1, before)
  const page = found.slice(0, PAGE)
  return done({
    entries: page.map((entry) => ({
      seq: entry.seq,
      at: entry.at,
      words: sayEntry(entry, (id) => nameIn(room, id)),
      change: changeOf(entry),
      ticketNo: 'ticketNo' in entry ? entry.ticketNo : null,
    })),
    next: found.length > PAGE ? (page.at(-1)?.seq ?? null) : null,
  })
})

/** A place's shelves held against the sum of their entries. */
export const stockCheckRoute = route(stockCheck, async ({ request, actor, now, services: { db } }) => {
  const room = await storeroomOf(db, actor)
  if (!keeps(room, request.placeId)) return refuse('PLACE_UNKNOWN')
  const { shelves, entries, faults } = await checkPlace(db, request.placeId)
  const catalogue = catalogueOn(chinaDay(now))
  return done({
    shelves,
    entries,
    faults: faults.map(({ partId, stored, computed, words }) => ({
      partId,
      name: partIn(catalogue, partId)?.name ?? partId,
      stored,
      computed,
      words,
    })),
  })
})

const keeps = ({ own }: Storeroom, placeId: string): boolean => own.some((one) => one.placeId === placeId)

const nameIn = ({ own, targets }: Storeroom, placeId: string): string =>
  [...own, ...targets].find((one) => one.placeId === placeId)?.name ?? '别处'
