import type { IconName } from '@/src/components/icon'

export interface Option<Value extends string> {
  value: Value
  label: string
  note?: string | undefined
  icon?: IconName | undefined
  /** `bad`: something dangerous, shown in red. */
  tone?: 'plain' | 'bad' | undefined
  disabled?: boolean | undefined
  /** In a choice of several: rules out all others, as 还没试过 does. */
  alone?: boolean | undefined
}

/** The chosen values after a tap on one, in the options' order. */
export const toggle = <Value extends string>(
  chosen: readonly Value[],
  tapped: Value,
  options: readonly Option<Value>[],
): Value[] => {
  if (chosen.includes(tapped)) return chosen.filter((value) => value !== tapped)
  const isAlone = (value: Value) => options.some((option) => option.value === value && option.alone === true)
  if (isAlone(tapped)) return [tapped]
  const kept = new Set([...chosen.filter((value) => !isAlone(value)), tapped])
  return options.map(({ value }) => value).filter((value) => kept.has(value))
}
