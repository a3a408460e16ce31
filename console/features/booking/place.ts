import type { ErrorCode } from '@/contract/error-code'

/**
 * The place for the caller. `none`: nothing to hold one for yet. `wish`: nobody has a place, so the half-day is only
 * wished for. `held`: until `untilAt`, by this computer's clock. `lapsed`: its time is over, and it stays the caller's
 * unless somebody else takes it. `gone`: that window can't be had, others can. `unreached`: nobody could be asked.
 */
export type Place =
  | { state: 'none' | 'asking' | 'wish' }
  | { state: 'gone' | 'unreached'; words: string }
  | { state: 'held' | 'lapsed'; seatId: string; outletName: string; untilAt: number }

export const noPlace: Place = { state: 'none' }

/** What goes with the request. */
export const seatIdOf = (place: Place): { seatId?: string } =>
  'seatId' in place ? { seatId: place.seatId } : {}

/** Why a form can't go with this place; null where it can. */
export const whyNotWith = (place: Place): string | null => {
  if (place.state === 'gone') return place.words
  return place.state === 'asking' ? '正在留位置，请等一下再提交。' : null
}

/** Refusals of a request that mean that the place which came with it can't be had. */
export const placeIsGone = (code: ErrorCode): boolean => goneCodes.includes(code)

const goneCodes: readonly ErrorCode[] = [
  'SEAT_GONE',
  'SEAT_UNKNOWN',
  'OUTLET_OUT_OF_AREA',
  'OUTLET_NOT_AUTHORISED',
]
