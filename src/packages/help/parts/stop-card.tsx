import { View } from '@tarojs/components'
import type { StopRuleId } from '@/contract/knowledge/stop-rule'
import { stopRules } from '@/domain/knowledge/stop-rules'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import { dial } from '@/src/platform/dial'
import './parts.css'

/** What to stop before anything else is read; always on top. */
export function StopCard({ rule }: { rule: StopRuleId }) {
  const { title, words, emergency } = stopRules[rule]
  return (
    <View className="help-stop" role="alert">
      <View className="help-stop-title">{title}</View>
      <View>{words}</View>
      {emergency && (
        <Tap className="help-stop-call" onTap={() => void dial(emergency.number)}>
          <Icon name="phone" />
          <View className="spring">{emergency.words}</View>
        </Tap>
      )}
    </View>
  )
}
