import { deskPage } from '@/contract/notice/template'
import type { Notice } from '@/domain/notice/notice'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayFullMoment } from '@/domain/time/say'
import type { DeskEvent, DeskTicket } from './desk-ticket'
import { deskKinds } from './kinds'

/**
 * What the customer is to be told of an event. Somebody without an openid phoned: they have no inbox. Nobody is told
 * what they have just done themselves.
 */
export const deskNotices = (event: DeskEvent, ticket: DeskTicket): Notice[] => {
  if (ticket.openid === null || event.action === 'open') return []
  const told = deskKinds[ticket.kind].steps[event.action]?.notice?.(event) ?? null
  if (told === null) return []
  const { title, body, youCan } = told
  const { ticketNo, seq, at } = event
  return [
    {
      ticketNo,
      seq,
      at,
      template: 'needsYou',
      title,
      body,
      values: {
        character_string1: sayTicketNo(ticketNo),
        thing2: title,
        time3: sayFullMoment(at),
        thing4: youCan,
      },
      stillTrue: [event.to],
      page: deskPage(ticketNo),
    },
  ]
}
