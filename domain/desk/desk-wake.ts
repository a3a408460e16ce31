import { DAY_MS } from '@/domain/time/china'
import type { DeskTicket } from './desk-ticket'
import { deskKinds } from './kinds'

/** What the clock does to a matter, and from when on (epoch ms). */
export interface DeskWake {
  action: 'lapse' | 'escalate'
  at: number
}

/** Null where it may stay as it is. */
export const deskWake = ({ kind, state }: Pick<DeskTicket, 'kind' | 'state'>): DeskWake | null => {
  const rules = deskKinds[kind].states[state.status]
  const escalates = rules?.escalatesAfterDays ?? null
  if (escalates !== null) return { action: 'escalate', at: state.at + escalates * DAY_MS }
  const lapses = rules?.lapsesAfterDays ?? null
  return lapses === null ? null : { action: 'lapse', at: state.at + lapses * DAY_MS }
}
