import type { ErrorCode } from '@/contract/error-code'
import type { ApartFee, FeeLine, Ticket } from '@/domain/ticket/ticket'
import { type ChargedLine, type FeeFault, feeFaults } from './check-fees'
import { distanceEntry, type FeeEntry, fittingWorkEntries, publishedEntries } from './fee-entries'
import type { Published } from './in-force'

type Billed = Pick<Ticket, 'report' | 'state'>

/**
 * Why a finished visit's bill can't stand; null for a right one. Each line names its published price, isn't dearer,
 * and what has no published rate was agreed to before. Whether the sum stays within the cap is the ticket's own rule.
 * @param published in force today, and what the estimate stood on where that was another version
 */
export const billRefusal = (
  fees: readonly FeeLine[],
  ticket: Billed,
  published: readonly Published[],
): ErrorCode | null => refusalOf(fees, ticket, published, agreedApart(ticket, published))

/** As {@link billRefusal} for a bill the customer is only asked about: what has no rate is what the question is for. */
export const askedRefusal = (
  fees: readonly FeeLine[],
  ticket: Billed,
  published: readonly Published[],
): ErrorCode | null => {
  const asked = apartOf(fees, ticket, published).map(({ entry, amountFen }) => [entry, amountFen] as const)
  return refusalOf(fees, ticket, published, new Map(asked))
}

/** The lines without a published rate. */
export const apartOf = (
  fees: readonly FeeLine[],
  ticket: Billed,
  published: readonly Published[],
): ApartFee[] => {
  const apart = apartEntries(ticket, published)
  return fees.flatMap(({ entry, amountFen }) =>
    entry !== undefined && apart.includes(entry) ? { entry, amountFen } : [],
  )
}

/** Entries without a published rate that a bill of this ticket may hold. */
const apartEntries = ({ report }: Billed, published: readonly Published[]): string[] =>
  published.flatMap(({ list }) => [
    distanceEntry(list).entry,
    ...(report.kind === 'installation' ? fittingWorkEntries(list).map(({ entry }) => entry) : []),
  ])

/** What the customer said yes to on the own phone; a fitting's work by phone beforehand, within the cap. */
const agreedApart = (ticket: Billed, published: readonly Published[]): ReadonlyMap<string, number> => {
  const { report, state } = ticket
  if (!('acceptance' in state)) return new Map()
  const { capFen, apart = [] } = state.acceptance
  const byPhone =
    report.kind === 'installation'
      ? published.flatMap(({ list }) => fittingWorkEntries(list).map(({ entry }) => [entry, capFen] as const))
      : []
  return new Map([...byPhone, ...apart.map(({ entry, amountFen }) => [entry, amountFen] as const)])
}

const refusalOf = (
  fees: readonly FeeLine[],
  { report }: Billed,
  published: readonly Published[],
  apart: ReadonlyMap<string, number>,
): ErrorCode | null => {
  const lines = fees.flatMap(({ entry, amountFen, quantity = 1 }): ChargedLine[] =>
    entry === undefined ? [] : [{ entry, amountFen, quantity }],
  )
  if (lines.length < fees.length) return 'FEE_NOT_ON_LIST'
  const { divisionCode } = report.address
  const entries = published.flatMap(({ list, catalogue }): FeeEntry[] =>
    publishedEntries(list, catalogue, divisionCode),
  )
  const [fault] = feeFaults(lines, entries, Number.POSITIVE_INFINITY, apart)
  return fault === undefined ? null : codeOf[fault.why]
}

const codeOf: Record<FeeFault['why'], ErrorCode> = {
  badLine: 'FEE_ABOVE_LIST',
  notOnTheList: 'FEE_NOT_ON_LIST',
  aboveTheList: 'FEE_ABOVE_LIST',
  aboveTheCap: 'FEE_ABOVE_CAP',
}
