import type { TicketStatus } from '@/contract/ticket/vocabulary'

/** Whose move it is, and what it is; null where nobody of the staff has to do anything. */
export const turnOf: Record<TicketStatus, { who: string; what: string } | null> = {
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
