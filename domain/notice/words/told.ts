import { kindLabel } from '@/contract/ticket/vocabulary'
import type { EventBody, EventType, TicketEvent } from '@/domain/ticket/event'
import type { Ticket } from '@/domain/ticket/ticket'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { titleOf } from '@/domain/ticket/title'
import type { Notice } from '../notice'

/** A notice's words, and how long they stay true. */
export type Told = Omit<Notice, 'ticketNo' | 'seq' | 'at'>

export type Of<Type extends EventType> = Extract<EventBody, { type: Type }> & TicketEvent

/** The first keyword of every template. */
export const numbered = (event: TicketEvent, values: Record<string, string>): Record<string, string> => ({
  character_string1: sayTicketNo(event.ticketNo),
  ...values,
})

/** `报修：只吹冷风不热`, `安装：浴霸新装`, or the kind alone where the symptom says nothing. */
export const sayService = ({ kind, report }: Ticket): string =>
  report.kind === 'repair' && report.fault.symptom === 'other'
    ? kindLabel[kind]
    : `${kindLabel[kind]}：${titleOf(report)}`
