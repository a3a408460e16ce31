import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import './cell.css'

export interface CellProps {
  title: string
  /** A quieter line below. */
  note?: string | undefined
  /** At the right end; wraps below the title where the type is large. */
  value?: ReactNode
  icon?: IconName | undefined
  /** Makes the row one that opens something. */
  onTap?: (() => void) | undefined
}

/** A row of a card: a name, and what it is or where it leads. */
export function Cell({ title, note, value, icon, onTap }: CellProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <View className="cell-words">
        <View className="cell-title">{title}</View>
        {note !== undefined && <View className="t-small">{note}</View>}
      </View>
      {value !== undefined && <View className="cell-value">{value}</View>}
      {onTap && <Icon name="forward" />}
    </>
  )
  return onTap ? (
    <Tap className="cell" onTap={onTap}>
      {inside}
    </Tap>
  ) : (
    <View className="cell">{inside}</View>
  )
}
