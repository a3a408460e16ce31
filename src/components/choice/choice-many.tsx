import { type Option, toggle } from './choose'
import { Tiles } from './tiles'

export interface ChoiceManyProps<Value extends string> {
  label: string
  options: readonly Option<Value>[]
  value: readonly Value[]
  onChange: (value: Value[]) => void
  columns?: 1 | 2 | 3
}

/** Any number of several, as big tiles. */
export function ChoiceMany<Value extends string>(props: ChoiceManyProps<Value>) {
  const { label, options, value, onChange, columns = 1 } = props
  return (
    <Tiles
      label={label}
      options={options}
      isChosen={(one) => value.includes(one)}
      onTap={(tapped) => onChange(toggle(value, tapped, options))}
      role="checkbox"
      columns={columns}
    />
  )
}
