import type { Option } from './choose'
import { Tiles } from './tiles'

export interface ChoiceProps<Value extends string> {
  /** The question, for a screen reader; it also stands above on the page. */
  label: string
  options: readonly Option<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
  columns?: 1 | 2 | 3
}

/** One of several, as big tiles. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
  columns = 1,
}: ChoiceProps<Value>) {
  return (
    <Tiles
      label={label}
      options={options}
      isChosen={(one) => one === value}
      onTap={onChange}
      role="radio"
      columns={columns}
    />
  )
}
