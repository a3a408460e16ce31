import { View } from '@tarojs/components'
import './steps.css'

export interface Step {
  id: string
  title: string
  /** When, in words: `今天 09:12`. */
  at?: string | undefined
  /** Plain words below: why, what next. */
  note?: string | undefined
}

export interface StepsProps {
  /** Newest first; the first is where things stand now. */
  steps: readonly Step[]
  label: string
}

/** What has happened, as on a parcel. */
export function Steps({ steps, label }: StepsProps) {
  return (
    <View className="steps" role="list" aria-label={label}>
      {steps.map(({ id, title, at, note }, index) => (
        <View key={id} className={index === 0 ? 'step step-now' : 'step'} role="listitem">
          <View className="step-dot" aria-hidden="true" />
          <View className="step-title">{title}</View>
          {at !== undefined && <View className="step-at">{at}</View>}
          {note !== undefined && <View className="t-small">{note}</View>}
        </View>
      ))}
    </View>
  )
}
