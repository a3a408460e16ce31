import { HOUR_MS, MINUTE_MS } from '@/domain/time/china'

/** How often somebody may try. The same for numbers that exist and numbers that don't, or it would tell them apart. */
export const guessing = {
  /** SMS for one ticket within the span. */
  asksOfTicket: 3,
  asksSpanMs: HOUR_MS,
  /** Tickets that one WeChat account asks about. */
  asksOfCaller: 10,
  /** All who ask from a browser together: nothing tells one from the other. */
  asksOfGuests: 300,
  /** Wrong codes for one ticket; then it is locked. */
  tries: 5,
  lockMs: 30 * MINUTE_MS,
  codeGoodForMs: 10 * MINUTE_MS,
  /** After the right code the page goes on for so long. */
  seenForMs: 30 * MINUTE_MS,
} as const
