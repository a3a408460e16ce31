import { View } from '@tarojs/components'
import { Tap } from '@/src/components/tap'
import './score.css'

export interface ScoreProps {
  /** What was chosen; undefined before anything was; left out where a tap sends it and nothing stays chosen. */
  value?: number | undefined
  sends?: boolean
  disabled?: boolean | undefined
  onScore: (score: number) => void
}

const scores = [1, 2, 3, 4, 5] as const

/** Plain numbers, none chosen beforehand, no faces: both are known to bend what people answer. A tap is all. */
export function Score({ value, sends = false, disabled, onScore }: ScoreProps) {
  return (
    <View className="stack stack-tight">
      <View className="score" role={sends ? 'group' : 'radiogroup'} aria-label="从 1 没解决，到 5 很满意">
        {scores.map((score) => (
          <Tap
            key={score}
            className={score === value ? 'score-one score-chosen' : 'score-one'}
            {...(sends ? {} : { role: 'radio' as const, checked: score === value })}
            disabled={disabled}
            label={`${score} 分`}
            onTap={() => onScore(score)}
          >
            {score}
          </Tap>
        ))}
      </View>
      <View className="score-ends t-small">
        <View>没解决</View>
        <View>很满意</View>
      </View>
    </View>
  )
}
