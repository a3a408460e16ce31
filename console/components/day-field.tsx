import { DatePicker } from 'antd'
import dayjs from 'dayjs'

interface DayFieldProps {
  /** Earliest and latest day that can be picked, `2026-03-14`. */
  from: string
  to: string
  id?: string
  value?: string | null
  onChange?: (day: string | null) => void
}

const PATTERN = 'YYYY-MM-DD'

/** A calendar day as `2026-03-14`; no moment, so no time zone can move it. */
export const DayField = ({ from, to, id, value = null, onChange }: DayFieldProps) => (
  <DatePicker
    {...(id === undefined ? {} : { id })}
    value={value === null ? null : dayjs(value)}
    minDate={dayjs(from)}
    maxDate={dayjs(to)}
    format={PATTERN}
    onChange={(picked) => onChange?.(picked === null ? null : picked.format(PATTERN))}
  />
)
