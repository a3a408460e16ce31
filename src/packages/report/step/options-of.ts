import type { Option } from '@/src/components/choice'

/** One tile a label. */
export const optionsOf = <Value extends string>(labels: Record<Value, string>): Option<Value>[] =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }))
