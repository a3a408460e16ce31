import { sayMoney } from '@/domain/format/money'
import { openApart } from '../../parts/bill'
import { totalOf } from '../../parts/money'
import type { OpenVisit } from '../../parts/use-visit'

export interface Finishing {
  open: Pick<OpenVisit, 'visit' | 'draft'>
  pictures: number
  kind: 'code' | 'signature'
  code: string
  signed: boolean
}

/** What is still to be done before the work can be called done, as the server will check it; undefined when nothing is. */
export const missingFor = ({
  open: { visit, draft },
  pictures,
  kind,
  code,
  signed,
}: Finishing): string | undefined => {
  const after = visit.checklist.filter((item) => item.phase === 'after')
  const capFen = visit.capFen ?? 0
  if (after.some(({ itemId }) => draft.checks[itemId] === undefined))
    return '完工前检查还没做完，先回去查一遍。'
  if (pictures === 0) return '还没有照片，请拍一张。'
  if (draft.summary.trim() === '') return '请写一句做了什么。'
  if (totalOf(draft.fees) > capFen)
    return `收费超过说好的 ${sayMoney(capFen)}，请先到"配件和收费"里请客户同意。`
  const [unasked] = openApart(draft.fees, visit)
  if (unasked !== undefined) return `${unasked.name}还没请客户同意，请先到"配件和收费"里问。`
  const unlisted = draft.fees.find(({ entry }) => entry === undefined)
  if (unlisted !== undefined) return `"${unlisted.name}"不是从价目表里选的，请去掉，从价目表里重新加。`
  if (kind === 'code' && !/^\d{6}$/.test(code)) return '确认码是 6 位数字，在客户手机的工单页上。'
  if (kind === 'signature' && !signed) return '还没有签名，请客户签一下。'
  return undefined
}
