import { sayMoney } from '@/domain/format/money'
import { leastRepairFen, type PriceList } from './price-list'

export interface PriceLine {
  name: string
  /** What it is for, and when it is due. */
  words: string
  /** Null: not on the list, so it is said and agreed to before. */
  amountFen: number | null
}

/** What a visit may cost, before anybody has looked at it. */
export interface PricePreview {
  /** The most that is due without a further word of the customer's. */
  atMostFen: number
  /** The one sentence. */
  headline: string
  lines: PriceLine[]
  listVersion: string
}

/**
 * A repair: free within warranty. Outside of it only the look is due until the customer agrees to a price; which of
 * the two it is can't be promised before the proof was seen.
 */
export const repairPreview = (list: PriceList, divisionCode: string): PricePreview => {
  const least = leastRepairFen(list, divisionCode)
  return {
    atMostFen: list.inspectionFen,
    headline: `上门检查最多 ${sayMoney(list.inspectionFen)}。修不修、修多少钱，师傅先报价，您点头才修。`,
    lines: [
      { name: '保修期内', words: '修理不收费。', amountFen: 0 },
      {
        name: '过了保修期',
        words: '最低收这个数，具体看换什么，客服先在电话里说好最多收多少。',
        amountFen: least,
      },
      { name: '只检查不修', words: '过了保修期，每台。', amountFen: list.inspectionFen },
      ...shared(list),
    ],
    listVersion: list.version,
  }
}

/** A fitting: what the purchase covers and what material goes in isn't on the list, so it waits for a yes. */
export const installationPreview = (list: PriceList): PricePreview => ({
  atMostFen: list.inspectionFen,
  headline: '买的时候说好包安装的，安装不收费。不包的，客服先在电话里报价，您同意了师傅才动手。',
  lines: [
    {
      name: '安装和辅料',
      words: '包不包、用多少线和风管，上门前在电话里说清楚，没说过的不收。',
      amountFen: null,
    },
    { name: '上门看了，装不了', words: '家里条件不够、这次没法装时，每台。', amountFen: list.inspectionFen },
    ...shared(list),
  ],
  listVersion: list.version,
})

const shared = (list: PriceList): PriceLine[] => [
  {
    name: '师傅到了家里没人',
    words: '约好的时间没人开门，跑空一趟。提前改时间不收。',
    amountFen: list.emptyTripFen,
  },
  {
    name: '离网点太远',
    words: `单程超过 ${list.distanceFreeM / 1000} 公里才有路程费，派单时先告诉您。`,
    amountFen: null,
  },
]

/** `¥50`, `不收费`, or `先说好` where the list has no figure. */
export const sayLine = ({ amountFen }: PriceLine): string =>
  amountFen === null ? '先说好' : amountFen === 0 ? '不收费' : sayMoney(amountFen)
