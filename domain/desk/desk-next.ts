import type { DeskTone } from '@/contract/desk/view'
import type { NextStep } from '@/contract/ticket/row'
import type { Calendar } from '@/domain/booking/calendar'
import { addDays, chinaDay, momentOf } from '@/domain/time/china'
import { sayFullDay } from '@/domain/time/say'
import { workingDaysAfter } from '@/domain/time/working-days'
import type { DeskTicket } from './desk-ticket'
import { deskKinds } from './kinds'

/** When a working day ends, for promises. */
const END_OF_DAY = '20:00'

/**
 * By when the next thing was promised, the end of a working day or the day that was said; null where the ball is not
 * with us. @returns epoch ms
 */
export const deskDueAt = (
  { kind, state, promisedOn, createdAt }: DeskTicket,
  calendar: Calendar,
): number | null => {
  const { states, hardDays } = deskKinds[kind]
  const days = states[state.status]?.workingDays ?? null
  if (days === null) return null
  const day = promisedOn ?? workingDaysAfter(chinaDay(state.at), days, calendar)
  const last = hardDays === undefined ? day : addDays(chinaDay(createdAt), hardDays)
  return momentOf(day < last ? day : last, END_OF_DAY)
}

/** The one sentence that answers "what now?", and by when. */
export const deskNext = (ticket: DeskTicket, dueAt: number | null, now: number): NextStep => {
  const late = dueAt !== null && dueAt < now
  const by =
    dueAt === null
      ? ''
      : late
        ? '比说好的晚了，我们在催。'
        : `最晚 ${sayFullDay(chinaDay(dueAt), now)}给您答复。`
  const state = deskKinds[ticket.kind].states[ticket.state.status]
  const words = state?.next(ticket, by) ?? { headline: '', detail: '' }
  return { ...words, byAt: dueAt, late }
}

export const deskStatusWords = ({ kind, state }: Pick<DeskTicket, 'kind' | 'state'>): string =>
  deskKinds[kind].states[state.status]?.label ?? ''

export const deskTone = ({ kind, state }: Pick<DeskTicket, 'kind' | 'state'>): DeskTone =>
  deskKinds[kind].states[state.status]?.tone ?? 'over'

/** Nothing more is due from anybody. */
export const isDeskOver = (ticket: Pick<DeskTicket, 'kind' | 'state'>): boolean => {
  const tone = deskTone(ticket)
  return tone === 'done' || tone === 'over'
}
