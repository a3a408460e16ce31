/**
 * What the brand publishes, and nothing dearer may be asked: https://www.aupu.net/service/warranty and
 * https://www.aupu.net/service/policy.html. Money in 分.
 */
export interface PriceList {
  version: string
  /** `2026-11-01`, in China. */
  effectiveOn: string
  source: string
  /** A repair outside warranty costs at least that. */
  leastRepairFen: { usual: number; dear: number }
  /** Cities with the dearer one, as prefixes of GB/T 2260 codes. */
  dearDivisions: readonly string[]
  /** Somebody looks at one product and nothing is mended. */
  inspectionFen: number
  /** A trip to a closed door. */
  emptyTripFen: number
  /** One way, by the shortest drive; what it costs beyond isn't published and is said beforehand. */
  distanceFreeM: number
}

export const priceLists: readonly PriceList[] = [
  {
    version: '2026-11',
    effectiveOn: '2026-11-01',
    source: '奥普官网公布的收费标准',
    leastRepairFen: { usual: 5_000, dear: 6_000 },
    dearDivisions: ['11', '31', '4401', '4403'],
    inspectionFen: 5_000,
    emptyTripFen: 3_000,
    distanceFreeM: 15_000,
  },
]

/** The list on that day: the newest that has come into force. @param day `2026-03-14` */
export const priceListOn = (day: string, lists: readonly PriceList[] = priceLists): PriceList => {
  const [oldest, ...later] = [...lists].sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn))
  if (oldest === undefined) throw new Error('there is no price list')
  return later.reduce((newest, list) => (list.effectiveOn <= day ? list : newest), oldest)
}

/** @param divisionCode GB/T 2260; empty where the address isn't known yet: the dearer one counts */
export const leastRepairFen = (
  { leastRepairFen: least, dearDivisions }: PriceList,
  divisionCode: string,
): number =>
  divisionCode === '' || dearDivisions.some((prefix) => divisionCode.startsWith(prefix))
    ? least.dear
    : least.usual
