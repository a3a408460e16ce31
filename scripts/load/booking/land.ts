import { addDays, chinaDay } from '@/domain/time/china'
import type { LoadCandidate } from './operation'

/** The half-days that everybody wants. At each of them two outlets have few places. */
export interface Land {
  /** By half-day: the nearest outlet first. */
  halfDays: readonly (readonly LoadCandidate[])[]
}

const HALF_DAYS = 8
const NEAR_PLACES = 3
const FAR_PLACES = 2

/** 40 places for 64 customers. Far enough ahead that the quick clock never reaches them. */
export const landFrom = (now: number): Land => ({
  halfDays: Array.from({ length: HALF_DAYS }, (_, at) => {
    const date = addDays(chinaDay(now), 8 + Math.floor(at / 2))
    const half = at % 2 === 0 ? ('morning' as const) : ('afternoon' as const)
    const windowOf = (outletId: string) => ({ outletId, skill: 'repair:heater', date, half })
    return [
      { window: windowOf('outlet-near'), capacity: NEAR_PLACES },
      { window: windowOf('outlet-far'), capacity: FAR_PLACES },
    ]
  }),
})

export const windowKeyOf = ({ outletId, skill, date, half }: LoadCandidate['window']): string =>
  `seat:${outletId}:${skill}:${date}:${half}`

export const windowsOf = ({ halfDays }: Land): LoadCandidate[] => halfDays.flat()
