import type { PackedVisit } from '@/contract/staff/technician'
import { sayMoney } from '@/domain/format/money'
import { sayWindow } from '@/domain/time/say'
import { visitLabel } from '../../parts/words'

export interface Difference {
  what: string
  mine: string
  theirs: string
}

/** Where the two pictures of a visit differ, in words; what is alike is left out. */
export const differences = (mine: PackedVisit, theirs: PackedVisit, now: number): Difference[] =>
  [
    { what: '到哪一步', mine: visitLabel[mine.status], theirs: visitLabel[theirs.status] },
    { what: '时间', mine: sayWindow(mine.wish, now), theirs: sayWindow(theirs.wish, now) },
    { what: '地址', mine: `${mine.region} ${mine.detail}`, theirs: `${theirs.region} ${theirs.detail}` },
    { what: '最多收', mine: sayMoney(mine.capFen ?? 0), theirs: sayMoney(theirs.capFen ?? 0) },
  ].filter((one) => one.mine !== one.theirs)
