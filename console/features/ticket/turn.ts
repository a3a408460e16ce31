import type { StaffTicketDetail } from '@/contract/staff/view'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import { startsFrom } from '@/domain/ticket/allowed'

interface Turn {
  who: string
  what: string
}

/** Whose move it is, and what it is; null where nobody has to do anything. */
export const turnOf = ({
  status,
  needsWindow,
  feeAsk,
}: Pick<StaffTicketDetail, 'status' | 'needsWindow' | 'feeAsk'>): Turn | null => {
  if (needsWindow && startsFrom.reschedule.includes(status))
    return { who: '坐席', what: '打电话跟客户重新约时间' }
  return feeAsk === null ? usualTurn[status] : { who: '客户', what: '比说好的贵，同不同意要客户说' }
}

const usualTurn: Record<TicketStatus, Turn | null> = {
  submitted: { who: '坐席', what: '打电话跟客户核对，再受理' },
  accepted: { who: '调度员', what: '挑一个网点派过去' },
  dispatched: { who: '网点负责人', what: '安排一位师傅' },
  assigned: { who: '师傅', what: '出发前给客户打电话' },
  enRoute: { who: '师傅', what: '到了门口点“到了”' },
  onSite: { who: '师傅', what: '修好、试过，请客户确认后完工' },
  awaitingPart: { who: '网点负责人', what: '配件到了，重新约客户' },
  completed: { who: '质量专员', what: '回访过就可以结单' },
  closed: null,
  cancelled: null,
  rejected: null,
}
