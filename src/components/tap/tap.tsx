import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { focusable } from '@/src/platform/focus'

export interface TapProps {
  children: ReactNode
  onTap: () => void
  className?: string
  role?: 'button' | 'radio' | 'checkbox' | 'link'
  /** What a screen reader says instead of the words in it. */
  label?: string | undefined
  /** Of a radio or a checkbox. */
  checked?: boolean
  disabled?: boolean | undefined
}

/** Whatever can be tapped and isn't a plain button: tiles, rows, small marks. At least 48 px high. */
export function Tap({
  children,
  onTap,
  className = '',
  role = 'button',
  label,
  checked,
  disabled = false,
}: TapProps) {
  return (
    <View
      className={`tap ${className}`}
      hoverClass={disabled ? 'none' : 'tap-pressed'}
      role={role}
      aria-disabled={disabled}
      {...(checked === undefined ? {} : { 'aria-checked': checked })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(disabled ? {} : { ...focusable, onClick: onTap })}
    >
      {children}
    </View>
  )
}
