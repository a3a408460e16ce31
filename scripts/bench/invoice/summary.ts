import { type FieldName, fieldNames } from './labels'
import type { Outcome } from './outcome'

export interface Ratio {
  right: number
  of: number
}

/** What `--json` prints. */
export interface Summary {
  pictures: number
  all4: Ratio
  fields: Record<FieldName, Ratio>
  /** Pictures that nobody would have had to look at, and how many of those were wrong in a key field. */
  accepted: number
  wrongAccepted: number
  refused: number
  medianMs: number
  p95Ms: number
  /** Of the processor, all threads together. */
  medianCpuMs: number
  peakMb: number
  /** By kind and condition, where the labels say them. */
  groups: Record<string, Ratio>
}

export const summaryOf = (outcomes: readonly Outcome[], peakMb: number): Summary => {
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b)
  const cpuTimes = outcomes.map(({ cpuMs }) => cpuMs).sort((a, b) => a - b)
  const accepted = outcomes.filter((outcome) => outcome.accepted)
  const groups = [...new Set(outcomes.map(({ group }) => group))].filter((group) => group !== '').sort()
  return {
    pictures: outcomes.length,
    all4: ratioOf(outcomes.map(({ all4 }) => all4)),
    fields: Object.fromEntries(
      fieldNames.map((name) => [name, ratioOf(outcomes.map(({ right }) => right[name]))]),
    ) as Record<FieldName, Ratio>,
    accepted: accepted.length,
    wrongAccepted: accepted.filter(({ all4 }) => all4 === false).length,
    refused: outcomes.filter(({ refusal }) => refusal !== null).length,
    medianMs: Math.round(at(times, 0.5)),
    p95Ms: Math.round(at(times, 0.95)),
    medianCpuMs: Math.round(at(cpuTimes, 0.5)),
    peakMb: Math.round(peakMb),
    groups: Object.fromEntries(
      groups.map((group) => [
        group,
        ratioOf(outcomes.filter((outcome) => outcome.group === group).map(({ all4 }) => all4)),
      ]),
    ),
  }
}

const ratioOf = (known: readonly (boolean | null)[]): Ratio => ({
  right: known.filter((each) => each === true).length,
  of: known.filter((each) => each !== null).length,
})

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
