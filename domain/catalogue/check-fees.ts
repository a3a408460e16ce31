import type { FeeEntry } from './fee-entries'

/** A line of what is to be charged. */
export interface ChargedLine {
  entry: string
  amountFen: number
  quantity: number
}

export type FeeFault =
  | { why: 'badLine'; entry: string }
  | { why: 'notOnTheList'; entry: string }
  | { why: 'aboveTheList'; entry: string; mostFen: number }
  | { why: 'aboveTheCap'; byFen: number }

/**
 * What is wrong with a bill; nothing for a right one. No line is dearer than its entry, the sum stays within what was
 * agreed to.
 * @param agreedFen the cap, raised by what the customer said yes to since
 * @param apart entries that are agreed to one by one because no rate is published, the distance say: what was agreed
 */
export const feeFaults = (
  lines: readonly ChargedLine[],
  entries: readonly FeeEntry[],
  agreedFen: number,
  apart: ReadonlyMap<string, number> = new Map(),
): FeeFault[] => {
  const published = new Map(entries.map(({ entry, amountFen }) => [entry, amountFen]))
  const faults = lines.flatMap((line): FeeFault[] => {
    const { entry, amountFen, quantity } = line
    if (!isWhole(amountFen, 0) || !isWhole(quantity, 1)) return [{ why: 'badLine', entry }]
    const each = apart.get(entry) ?? published.get(entry)
    if (each === undefined) return [{ why: 'notOnTheList', entry }]
    const mostFen = each * quantity
    return amountFen > mostFen ? [{ why: 'aboveTheList', entry, mostFen }] : []
  })
  const byFen = lines
    .filter(({ entry }) => !apart.has(entry))
    .reduce((sum, { amountFen }) => sum + amountFen, -agreedFen)
  return byFen > 0 ? [...faults, { why: 'aboveTheCap', byFen }] : faults
}

const isWhole = (value: number, least: number): boolean => Number.isInteger(value) && value >= least
