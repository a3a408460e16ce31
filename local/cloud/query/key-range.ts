import { AFTER, inverted, orderKey, TAG, textPrefixKey } from '../values/order-key'
import type { FieldCondition } from './conditions'

/** From `low` (included) to `high` (excluded). */
export interface KeyRange {
  low: Buffer
  high: Buffer
}

/** All keys that start with the prefix. */
export const rangeOfPrefix = (prefix: Buffer): KeyRange => ({
  low: prefix,
  high: Buffer.concat([prefix, AFTER]),
})

/** The keys of one field, after a fixed prefix, that a range or prefix condition allows. */
export function rangeOf(prefix: Buffer, condition: FieldCondition, isDescending: boolean): KeyRange {
  const { low, high } = ascending(condition)
  // Turned round, the greatest comes first: what ended the range begins it. AFTER moves past a whole key.
  const ordered = isDescending
    ? { low: flip(high.key, !high.isAfter), high: flip(low.key, !low.isAfter) }
    : { low: edge(low), high: edge(high) }
  return { low: Buffer.concat([prefix, ordered.low]), high: Buffer.concat([prefix, ordered.high]) }
}

interface Edge {
  key: Buffer
  /** The edge lies behind everything that starts with the key, instead of before it. */
  isAfter: boolean
}

function ascending(condition: FieldCondition): { low: Edge; high: Edge } {
  switch (condition.kind) {
    case 'equal':
      return around(orderKey(condition.values[0]))
    case 'prefix':
      return around(textPrefixKey(condition.text))
    case 'latitude':
      return {
        low: { key: orderKey(condition.low), isAfter: false },
        high: { key: orderKey(condition.high), isAfter: true },
      }
    case 'range': {
      const { low, high } = condition
      const sample = orderKey((low ?? high)?.value)
      return {
        low: low ? { key: orderKey(low.value), isAfter: !low.isInclusive } : leastOfKind(sample),
        high: high
          ? { key: orderKey(high.value), isAfter: high.isInclusive }
          : { key: sample.subarray(0, 1), isAfter: true },
      }
    }
  }
}

const around = (key: Buffer) => ({ low: { key, isAfter: false }, high: { key, isAfter: true } })

// NaN sorts below all numbers and is less than none of them.
function leastOfKind(sample: Buffer): Edge {
  if (sample[0] === TAG.number) return { key: orderKey(Number.NaN), isAfter: true }
  return { key: sample.subarray(0, 1), isAfter: false }
}

const edge = ({ key, isAfter }: Edge) => (isAfter ? Buffer.concat([key, AFTER]) : key)
const flip = (key: Buffer, isAfter: boolean) => edge({ key: inverted(key), isAfter })
