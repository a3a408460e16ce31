import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tap } from '@/src/components/tap'
import './card.css'

export interface CardProps {
  children: ReactNode
  /** A coloured card says a state; its words must say it too. */
  tone?: 'plain' | 'good' | 'wait' | 'bad' | undefined
  onTap?: (() => void) | undefined
  label?: string | undefined
}

/** One thing that belongs together. */
export function Card({ children, tone = 'plain', onTap, label }: CardProps) {
  const className = `card card-${tone}`
  return onTap === undefined ? (
    <View className={className}>{children}</View>
  ) : (
    <Tap className={className} onTap={onTap} label={label}>
      {children}
    </Tap>
  )
}
