import { sayMoney } from '@/domain/format/money'
import { fieldPages } from '../../parts/routes'
import type { OpenVisit } from '../../parts/use-visit'

export interface WorkStep {
  title: string
  note: string
  isDone: boolean
  page: string
}

/** The work at the customer's in its order; the first that isn't done is the next action. */
export const stepsOf = ({ visit, draft, photos }: OpenVisit): WorkStep[] => {
  const { ticketNo, checklist } = visit
  const phase = (which: 'before' | 'after') => {
    const items = checklist.filter((item) => item.phase === which)
    const answered = items.filter(({ itemId }) => draft.checks[itemId] !== undefined).length
    return { note: `${answered}/${items.length}`, isDone: answered === items.length }
  }
  const total = draft.fees.reduce((sum, fee) => sum + fee.amountFen, 0)
  const pictures = photos.filter(({ role }) => role === 'work').length
  return [
    { title: '开工前检查', ...phase('before'), page: fieldPages.check(ticketNo, 'before') },
    {
      title: '配件和收费',
      note: draft.fees.length === 0 ? '没填就是不收费' : sayMoney(total),
      isDone: draft.fees.length > 0 || pictures > 0,
      page: fieldPages.fees(ticketNo),
    },
    { title: '完工前检查', ...phase('after'), page: fieldPages.check(ticketNo, 'after') },
    {
      title: '照片、客户确认',
      note: pictures === 0 ? '至少一张' : `${pictures} 张`,
      isDone: false,
      page: fieldPages.finish(ticketNo),
    },
  ]
}
