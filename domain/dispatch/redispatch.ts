import type { TicketStatus } from '@/contract/ticket/vocabulary'
import type { Need } from './need'

export type Changed = 'skill' | 'address' | 'date'

export type Redispatch =
  /** What was decided still fits. */
  | { redispatch: 'no' }
  /** The technician is on the way or there already: people must talk first. */
  | { redispatch: 'tooLate'; because: readonly Changed[]; words: string }
  /** Outlet and technician are let go, and `need` is decided anew. */
  | { redispatch: 'yes'; because: readonly Changed[]; words: string; need: Need }

const changedLabel: Record<Changed, string> = { skill: '需要的服务', address: '地址', date: '上门时间' }

/** States in which somebody was chosen and hasn't started. */
const chosen: readonly TicketStatus[] = ['dispatched', 'assigned']
const begun: readonly TicketStatus[] = ['enRoute', 'onSite', 'awaitingPart']

/**
 * Whether a changed need undoes who was chosen for the old one. Who declined the old one is asked again: they
 * declined something else. A seat of another skill or window isn't this ticket's any more.
 */
export const redispatchAfter = (before: Need, after: Need, status: TicketStatus): Redispatch => {
  const because = changesOf(before, after)
  if (because.length === 0) return { redispatch: 'no' }
  const what = because.map((change) => changedLabel[change]).join('、')
  if (begun.includes(status)) {
    return { redispatch: 'tooLate', because, words: `${what}有变化，师傅已经出发，请先打电话跟师傅商量。` }
  }
  if (!chosen.includes(status)) return { redispatch: 'no' }
  const seatStays = !because.includes('skill') && !because.includes('date')
  return {
    redispatch: 'yes',
    because,
    words: `${what}有变化，重新派单。`,
    need: { ...after, declinedBy: [], seatAt: seatStays ? after.seatAt : null },
  }
}

const changesOf = (before: Need, after: Need): Changed[] => {
  const changes: Changed[] = []
  if (before.skill !== after.skill || before.crew < after.crew) changes.push('skill')
  if (isElsewhere(before, after)) changes.push('address')
  if (before.window.date !== after.window.date || before.window.half !== after.window.half)
    changes.push('date')
  return changes
}

const isElsewhere = (before: Need, after: Need): boolean =>
  before.divisionCode !== after.divisionCode ||
  before.at.lat !== after.at.lat ||
  before.at.lng !== after.at.lng
