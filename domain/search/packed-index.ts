import type { PackedIndex } from '@/contract/knowledge/packed-index'
import { type StopRuleId, stopRuleId } from '@/contract/knowledge/stop-rule'
import type { Weights } from './train'

/** What an index is opened to: for each feature the classes, and the weight for each of them. */
export interface OpenIndex {
  readonly topics: readonly string[]
  readonly stops: ReadonlyMap<string, StopRuleId>
  readonly bias: readonly number[]
  readonly rows: ReadonlyMap<string, { classes: readonly number[]; weights: readonly number[] }>
}

/** Steps on each side of nought. */
const STEPS = 46
/** Weights of fewer steps than that are left out: they change no place in the ranking, and are nine in ten. */
const LEAST_STEPS = 8
/** `#`: above the space, the quotes that JSON escapes, and nothing else. */
const FIRST_CODE = 0x23
const BACKSLASH = 0x5c

/**
 * Weights as text. What a feature says of all classes alike says nothing, so its middle is taken off first. Steps are
 * finer near nought (the square root is stored).
 */
export const pack = (
  weights: Weights,
  { topics, stops, madeFrom }: Pick<PackedIndex, 'topics' | 'stops' | 'madeFrom'>,
): PackedIndex => {
  const rows = weights.features.map((feature, row) => ({ feature, values: centred(weights, row) }))
  const most = rows.reduce((top, { values }) => Math.max(top, ...values.map(Math.abs)), 0)
  const stepsOf = (value: number) => Math.sign(value) * Math.round(Math.sqrt(Math.abs(value) / most) * STEPS)
  const lines = rows.flatMap(({ feature, values }) => {
    const said = values.flatMap((value, at) => {
      const steps = stepsOf(value)
      return Math.abs(steps) < LEAST_STEPS ? [] : [encode(at) + encode(steps + STEPS)]
    })
    return said.length === 0 ? [] : [`${feature}\t${said.join('')}`]
  })
  return {
    madeFrom,
    topics,
    stops,
    bias: [...weights.bias].map((value) => Math.round(value * 1000) / 1000),
    most: Math.round(most * 1000) / 1000,
    rows: lines.sort().join('\n'),
  }
}

/** The index, ready to be asked. A stop rule that this version doesn't know is shown as the one about electricity. */
export const open = ({ topics, stops, bias, most, rows }: PackedIndex): OpenIndex => ({
  topics,
  stops: new Map(
    Object.entries(stops).map(([topic, stop]) => {
      const known = stopRuleId.safeParse(stop)
      return [topic, known.success ? known.data : 'electric']
    }),
  ),
  bias,
  rows: new Map(
    rows.split('\n').map((line) => {
      const tab = line.indexOf('\t')
      const classes: number[] = []
      const weights: number[] = []
      for (let at = tab + 1; at + 1 < line.length; at += 2) {
        const steps = decode(line, at + 1) - STEPS
        classes.push(decode(line, at))
        weights.push(Math.sign(steps) * (steps / STEPS) ** 2 * most)
      }
      return [line.slice(0, tab), { classes, weights }]
    }),
  ),
})

const centred = ({ table, classes }: Weights, row: number): number[] => {
  const values = [...table.subarray(row * classes, (row + 1) * classes)]
  const middle = [...values].sort((a, b) => a - b)[classes >> 1] ?? 0
  return values.map((value) => value - middle)
}

const encode = (value: number): string => {
  const code = FIRST_CODE + value
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}

const decode = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return (code > BACKSLASH ? code - 1 : code) - FIRST_CODE
}
