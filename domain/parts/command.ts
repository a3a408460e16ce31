import type { ErrorCode } from '@/contract/error-code'

interface Head {
  /** Made once per intent: the same command twice is written once. */
  commandId: string
  placeId: string
  partId: string
}

/** What can be done to a shelf. Quantities are whole pieces. */
export type StockCommand = Head &
  (
    | { type: 'receive'; quantity: number; source: string }
    | {
        type: 'reserve'
        quantity: number
        reservationId: string
        ticketNo: string | null
        until: number | null
      }
    | { type: 'release'; reservationId: string }
    /** By reservation, the rest of it is let go; without one, from what is free. */
    | { type: 'issue'; quantity: number; reservationId: string | null; ticketNo: string | null }
    | { type: 'return'; quantity: number; ticketNo: string | null }
    | { type: 'send'; quantity: number; transferId: string; to: string }
    | { type: 'arrive'; quantity: number; transferId: string; from: string; sent: number }
    | { type: 'count'; counted: number }
    /** Writes down what has lapsed. */
    | { type: 'sweep' }
  )

export type StockRefusal =
  | 'badQuantity'
  | 'notEnough'
  | 'noReservation'
  | 'reservedOtherwise'
  | 'moreThanReserved'
  | 'samePlace'
  | 'sentAlready'
  | 'notSent'
  | 'sentElsewhere'
  | 'moreThanSent'

/** What a person reads of each. */
export const stockRefusalCode: Record<StockRefusal, ErrorCode> = {
  badQuantity: 'QUANTITY_WRONG',
  notEnough: 'PART_GONE',
  noReservation: 'RESERVATION_GONE',
  reservedOtherwise: 'RESERVED_OTHERWISE',
  moreThanReserved: 'MORE_THAN_RESERVED',
  samePlace: 'SAME_PLACE',
  sentAlready: 'TRANSFER_TWICE',
  notSent: 'TRANSFER_NOT_FOUND',
  sentElsewhere: 'TRANSFER_ELSEWHERE',
  moreThanSent: 'MORE_THAN_SENT',
}
