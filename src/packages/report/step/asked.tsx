import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Problem } from '@/src/components/problem'

export interface AskedProps {
  words: string
  /** How to find out with the least effort. */
  hint?: string
  children: ReactNode
  problem?: string | undefined
}

/** A question with its answers below it, and what is missing beside them. */
export function Asked({ words, hint, children, problem }: AskedProps) {
  return (
    <View className="stack stack-tight">
      <View className="t-strong">{words}</View>
      {hint !== undefined && <View className="t-small">{hint}</View>}
      {children}
      <Problem words={problem} />
    </View>
  )
}
