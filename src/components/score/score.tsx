import { View } from '@tarojs/components'
import { Tap } from '@/src/components/tap'
import './score.css'

export interface ScoreProps {
  /** What was chosen; undefined before anything was. */
  value: number | undefined
  disabled?: boolean | undefined
  onScore: (score: number) => void
}

const scores = [1, 2, 3, 4, 5] as const

/** Plain numbers, none chosen beforehand, no faces: both are known to bend what people answer. A tap is all. */
export function Score({ value, disabled, onScore }: ScoreProps) {
  return (
    <View className="stack stack-tight">
      <View className="score" role="radiogroup" aria-label="从 1 没解决，到 5 很满意">
        {scores.map((score) => (
          <Tap
            key={score}
            className={score === value ? 'score-one score-chosen' : 'score-one'}
            role="radio"
            checked={score === value}
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
