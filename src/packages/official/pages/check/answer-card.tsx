import { View } from '@tarojs/components'
import type { OfficialAnswer, OfficialVerdict } from '@/contract/customer/official'
import { Badge, type BadgeTone } from '@/src/components/badge'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'

const looks: Record<OfficialVerdict, { tone: BadgeTone & ('good' | 'bad' | 'wait'); word: string }> = {
  yes: { tone: 'good', word: '是' },
  no: { tone: 'bad', word: '不是' },
  unknown: { tone: 'wait', word: '查不到' },
}

/** Yes, no, or not known; what it stands on, and what to do now. */
export function AnswerCard({ answer, onReport }: { answer: OfficialAnswer; onReport: () => void }) {
  const { verdict, title, why, todo, found } = answer
  const { tone, word } = looks[verdict]
  return (
    <Card tone={tone}>
      <View className="stack stack-tight" role="status" aria-live="polite">
        <View className="row row-wrap">
          <Badge tone={tone}>{word}</Badge>
        </View>
        <View className="t-section">{title}</View>
        {why.map((words) => (
          <View key={words}>{words}</View>
        ))}
        {found.map(({ value, verdict: one }) => (
          <View key={value} className="row row-wrap">
            <Badge tone={looks[one].tone}>{looks[one].word}</Badge>
            <View className="spring official-value">{value}</View>
          </View>
        ))}
        <View className="t-strong">现在怎么办</View>
        {todo.map((words, index) => (
          <View key={words}>
            {index + 1}. {words}
          </View>
        ))}
      </View>
      {verdict !== 'yes' && (
        <View className="official-report">
          <Button kind="quiet" onTap={onReport}>
            举报假冒
          </Button>
        </View>
      )}
    </Card>
  )
}
