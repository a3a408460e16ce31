import type { OfficialAnswer } from '@/contract/customer/official'
import type { FeeEntry } from '@/domain/catalogue/fee-entries'
import { sayMoney } from '@/domain/format/money'
import { itIs, itIsNot, nobodyKnows } from './answer'
import type { OfficialBook } from './book'
import { demandsIn } from './demands'

export interface FeeAsked {
  /** What it is said to be for. */
  value: string
  amountFen: number
}

/** Nothing of the kind is on the list, and nobody of ours asks for it before the work. */
const NEVER_OURS =
  /定金|订金|押金|保证金|预付|会员|解冻|手续费|激活|升级费|加急|认证费|开票费|税点|出车费|登记费|建档/

const NOISE = /[\s费（）()【】·,，.。、\-—]|更换|维修|修理|人工|的/g

/**
 * Whether such a sum is on the published list. Under one name several entries may stand; the dearest of them is what
 * may be asked at most.
 */
export const checkFee = (
  { value, amountFen }: FeeAsked,
  entries: readonly FeeEntry[],
  book: OfficialBook,
): OfficialAnswer => {
  const asks = demandsIn(value)
  if (NEVER_OURS.test(value) || asks.length > 0) {
    return itIsNot(book, `没有“${value}”这项收费`, ['价目里没有，我们也不会先收钱再上门。', ...asks])
  }
  const matching = entries.filter(({ name }) => isSame(name, value))
  const [first] = matching
  if (first === undefined) {
    return nobodyKnows(
      book,
      `价目里没找到“${value}”`,
      ['可能是叫法不一样。价目里没有的，一分都不用付。'],
      ['请师傅在价目页里指给您看是哪一条，再决定。'],
    )
  }
  const dearest = matching.reduce((one, other) => (other.amountFen > one.amountFen ? other : one), first)
  const listed = `价目里“${dearest.name}”是 ${sayMoney(dearest.amountFen)}`
  if (amountFen > dearest.amountFen) {
    return {
      ...itIsNot(book, `贵了，多要了 ${sayMoney(amountFen - dearest.amountFen)}`, [`${listed}，不能多收。`]),
      todo: ['先别付。请对方看价目页，按价目收。', '还要多收就打官方热线，我们来跟他说。'],
    }
  }
  return itIs(
    '在价目以内',
    [`${listed}（${dearest.entry}）。`],
    ['付款前看一眼工单里的收费明细，对得上再付。'],
  )
}

const isSame = (name: string, asked: string): boolean => {
  const [one, other] = [core(name), core(asked)]
  if (other.length === 0) return name.replace(/\s/g, '') === asked.replace(/\s/g, '')
  return (
    one === other || (other.length >= 2 && one.includes(other)) || (one.length >= 2 && other.includes(one))
  )
}

const core = (text: string): string => text.normalize('NFKC').toLowerCase().replace(NOISE, '')
