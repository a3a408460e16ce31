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

export const stockRefusalWords: Record<StockRefusal, string> = {
  badQuantity: '数量要填 1 到 9999 的整数。',
  notEnough: '现货不够，没有动库存。可以向仓库申领。',
  noReservation: '这笔预留已经没有了，可能已用掉、取消或过期。请刷新后再看。',
  reservedOtherwise: '这张单已经预留过，数量不一样。请先取消原来的预留。',
  moreThanReserved: '用的比预留的多。多出来的请另外领用。',
  samePlace: '调出和调入是同一个地方，请重新选。',
  sentAlready: '这个调拨单号已经在途，请换一个。',
  notSent: '没有这笔在途的调拨，请核对单号。',
  sentElsewhere: '这笔调拨不是发到这里的，请核对单号。',
  moreThanSent: '收到的比发出的多，请核对数量。',
}
