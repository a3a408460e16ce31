import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/src/components/icon'
import './badge.css'

export type BadgeTone = 'good' | 'wait' | 'bad' | 'plain'

export interface BadgeProps {
  children: string
  tone?: BadgeTone
}

/** A state in a word. Its colour never speaks alone: a sign goes with it. */
export function Badge({ children, tone = 'plain' }: BadgeProps) {
  const sign = signs[tone]
  return (
    <View className={`badge badge-${tone}`}>
      {sign && <Icon name={sign} />}
      {children}
    </View>
  )
}

const signs: Record<BadgeTone, IconName | undefined> = {
  good: 'check',
  wait: 'clock',
  bad: 'warning',
  plain: undefined,
}
