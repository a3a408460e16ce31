import { Choice, type Option } from '@/src/components/choice'

export interface DatePickerProps {
  label: string
  /** Days as `2026-03-14`; see `dayOptions`. */
  days: readonly Option<string>[]
  value: string | undefined
  onChange: (date: string) => void
}

/** All days that can be had, at once: nothing to scroll through, nothing to open. */
export function DatePicker({ label, days, value, onChange }: DatePickerProps) {
  return <Choice label={label} options={days} value={value} onChange={onChange} columns={3} />
}
