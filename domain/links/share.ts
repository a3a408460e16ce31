import { DAY_MS } from '@/domain/time/china'

/** The one link to a ticket's progress that its owner has out. Times are epoch ms. */
export interface TicketLink {
  ticketNo: string
  /** The number of the link that works, or that worked last. */
  issue: number
  /** Null while nobody shares it. */
  lapsesAt: number | null
}

export const SHARED_FOR_MS = 7 * DAY_MS

export const neverShared = (ticketNo: string): TicketLink => ({ ticketNo, issue: 0, lapsesAt: null })

/** The link that is out, for longer; or the first one, or a new one after the last was taken back or lapsed. */
export const shared = (link: TicketLink, now: number): TicketLink => ({
  ...link,
  issue: isOut(link, now) ? link.issue : link.issue + 1,
  lapsesAt: now + SHARED_FOR_MS,
})

/** Whoever has the link sees nothing any more, at once. */
export const takenBack = (link: TicketLink): TicketLink => ({ ...link, lapsesAt: null })

export const isOut = ({ lapsesAt }: TicketLink, now: number): boolean => lapsesAt !== null && now <= lapsesAt

/** Whether a link of that number still opens the ticket. */
export const opens = (link: TicketLink, issue: number, now: number): boolean =>
  link.issue === issue && isOut(link, now)
