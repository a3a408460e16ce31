import { readTicketNo } from '@/domain/ticket/ticket-no'

/**
 * What a link says, without its signature. `survey` lets somebody answer a visit's survey, `share` see a ticket's
 * progress as long as its owner lets them, `seen` go on seeing it for a while after the code was right.
 */
export type LinkClaim =
  | { kind: 'survey'; ticketNo: string; visit: number; issue: number }
  | { kind: 'share'; ticketNo: string; issue: number }
  | { kind: 'seen'; ticketNo: string; untilAt: number }

const LETTER = { survey: 'S', share: 'T', seen: 'P' } as const
const NUMBER_LENGTH = 3

/** Short, of URL-safe symbols, nothing personal: kind, ticket number, numbers in base 36. */
export const writeClaim = (claim: LinkClaim): string => {
  const head = LETTER[claim.kind] + claim.ticketNo
  switch (claim.kind) {
    case 'survey':
      return head + base36(claim.visit) + base36(claim.issue)
    case 'share':
      return head + base36(claim.issue)
    case 'seen':
      // whole minutes, rounded up: 6 symbols of base 36 last for longer than anybody
      return (
        head +
        Math.ceil(claim.untilAt / 60_000)
          .toString(36)
          .padStart(6, '0')
      )
  }
}

/** @returns null for what was never written by {@link writeClaim} */
export const readClaim = (text: string): LinkClaim | null => {
  const [, letter = '', number = '', rest = ''] = /^([STP])([0-9A-Z]{7})([0-9a-z]{3,6})$/.exec(text) ?? []
  const ticketNo = readTicketNo(number)
  if (ticketNo === null || ticketNo !== number) return null
  const numberAt = (at: number) => Number.parseInt(rest.slice(at, at + NUMBER_LENGTH), 36)
  if (letter === 'S' && rest.length === 6) {
    return { kind: 'survey', ticketNo, visit: numberAt(0), issue: numberAt(NUMBER_LENGTH) }
  }
  if (letter === 'T' && rest.length === NUMBER_LENGTH) return { kind: 'share', ticketNo, issue: numberAt(0) }
  if (letter === 'P' && rest.length === 6) {
    return { kind: 'seen', ticketNo, untilAt: Number.parseInt(rest, 36) * 60_000 }
  }
  return null
}

const base36 = (value: number): string => value.toString(36).padStart(NUMBER_LENGTH, '0')
