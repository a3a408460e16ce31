import type { MaskedProgress } from '@/contract/customer/progress'
import { sayStatus } from '@/domain/ticket/done-words'
import { staffOnly, type TicketEvent } from '@/domain/ticket/event'
import { familyName } from '@/domain/ticket/next-step'
import { titleOf } from '@/domain/ticket/title'
import type { Db } from '../database/cloud'
import { eventsOf } from '../repositories/events'
import type { TicketDocument } from '../repositories/ticket-document'

/**
 * A ticket without anything of its people: written of what is fixed alone, so that nothing typed by anybody, no
 * name and no sum can come along.
 */
export const maskedProgressOf = async (
  db: Db,
  ticket: TicketDocument,
  now: number,
): Promise<MaskedProgress> => {
  const { ticketNo, kind, status, report, state } = ticket
  const events = await eventsOf(db, ticketNo)
  return {
    ticketNo,
    kind,
    status,
    title: titleOf(report),
    headline: sayStatus(kind, status),
    window: 'acceptance' in state && status !== 'completed' && status !== 'closed' ? report.wish : null,
    technicianFamilyName: 'assignment' in state ? familyName(state.assignment.name) : null,
    outletName: 'dispatch' in state ? state.dispatch.outletName : null,
    steps: events
      .filter(({ type }) => !staffOnly.includes(type) && stepWords[type] !== undefined)
      .map(({ type, seq, at }) => ({ seq, at, title: stepWords[type] ?? '' }))
      .reverse(),
    asOf: now,
  }
}

/** What a stranger may know of each step; those left out are the customer's own business. */
const stepWords: Partial<Record<TicketEvent['type'], string>> = {
  submitted: '已提交',
  accepted: '已受理',
  rejected: '没能受理',
  dispatched: '派给网点',
  declined: '正在换一家网点',
  redispatched: '正在换一家网点',
  amended: '改了内容',
  rescheduled: '改了上门时间',
  ranLate: '师傅晚了',
  nobodyHome: '师傅到了，家里没人',
  assigned: '安排了师傅',
  departed: '师傅出发了',
  arrived: '师傅到了',
  partAwaited: '等配件',
  partArrived: '配件到了',
  completed: '做好了',
  closed: '已结单',
  cancelled: '已取消',
  reopened: '再次处理',
}
