import type { StaffTicketDetail } from '@/contract/staff/view'
import { publishedOn } from '@/domain/catalogue/in-force'
import { apartLinesFor, priceLinesFor } from '@/domain/field/price-lines'
import { chinaDay } from '@/domain/time/china'
import type { TicketDocument } from '../shared/repositories/ticket-document'

/** What a bill of this ticket may hold now: published prices, and of the others those that were agreed to. */
export const billPrices = (
  { report, state }: TicketDocument,
  now: number,
): NonNullable<StaffTicketDetail['prices']> => {
  const published = publishedOn(chinaDay(now))
  const agreed = 'acceptance' in state ? (state.acceptance.apart ?? []) : []
  return [
    ...priceLinesFor(report, published).flatMap(({ name, entry, amountFen }) =>
      entry === undefined ? [] : { name, entry, amountFen },
    ),
    ...apartLinesFor(report, published).flatMap(({ name, entry, asked }) => {
      const yes = agreed.find((one) => one.entry === entry)
      if (yes !== undefined) return { name, entry, amountFen: yes.amountFen }
      return asked ? [] : { name, entry, amountFen: null }
    }),
  ]
}
