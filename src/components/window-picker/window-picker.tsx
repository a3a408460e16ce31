import { View } from '@tarojs/components'
import { useState } from 'react'
import type { WindowWish } from '@/contract/ticket/report'
import { Choice } from '@/src/components/choice'
import { DatePicker } from './date-picker'
import { dayOptions, halfOptions, onDay, type Rooms } from './window-options'

export interface WindowPickerProps {
  /** Those that can be wished for: `openWindows` of domain/ticket/window. */
  windows: readonly WindowWish[]
  /** Where it is known who has places: why the others can't be had. */
  offers?: Rooms
  /** By the server's clock, epoch ms: what counts as today. */
  now: number
  value: WindowWish | undefined
  onChange: (wish: WindowWish | undefined) => void
}

/** A day, then its morning or afternoon. */
export function WindowPicker({ windows, offers, now, value, onChange }: WindowPickerProps) {
  const [date, setDate] = useState(value?.date)
  const day = value?.date ?? date
  const chooseDay = (tapped: string) => {
    setDate(tapped)
    onChange(onDay(windows, tapped, value?.half))
  }
  return (
    <View className="stack">
      <DatePicker label="哪一天" days={dayOptions(windows, now, offers)} value={day} onChange={chooseDay} />
      {day !== undefined && (
        <Choice
          label="上午还是下午"
          options={halfOptions(windows, day, offers)}
          value={value?.half}
          onChange={(half) => onChange({ date: day, half })}
          columns={2}
        />
      )}
    </View>
  )
}
