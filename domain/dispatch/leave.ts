import type { ErrorCode } from '@/contract/error-code'
import type { Leave } from '@/domain/booking/capacity'

/** Why a technician can't have these days off; null when they can. @param today `2026-03-14` */
export const leaveRefusal = (leave: readonly Leave[], today: string): ErrorCode | null =>
  leave.some(({ from, to }) => to < from || to < today) ? 'LEAVE_WRONG' : null

/** Whether somebody is away then: on the whole of a day, or on the half asked for. */
export const isAwayOn = (leave: readonly Leave[], date: string, half?: Leave['half']): boolean =>
  leave.some((one) => one.from <= date && date <= one.to && (one.half === undefined || one.half === half))
