import { View } from '@tarojs/components'
import type { StopRuleId } from '@/contract/knowledge/stop-rule'
import { stopRules } from '@/domain/knowledge/stop-rules'
import { Button } from '@/src/components/button'
import { Icon } from '@/src/components/icon'
import { Page } from '@/src/components/page'
import { Tap } from '@/src/components/tap'
import { dial } from '@/src/platform/dial'
import { useSession } from '@/src/services/session'
import '../../parts/parts.css'

interface StopProps {
  rule: StopRuleId
  onGoOn: () => void
  /** Undefined where there is nothing before it. */
  onBack: (() => void) | undefined
}

/** The whole screen, before anything else; on from here only with the power off. */
export function Stop({ rule, onGoOn, onBack }: StopProps) {
  const hotline = useSession((session) => session.hello?.hotline)
  const { title, words, emergency } = stopRules[rule]
  return (
    <Page
      tone="stop"
      title="先保证安全"
      action={
        <>
          {hotline && (
            <Button kind="stop" icon="phone" onTap={() => void dial(hotline.number)}>
              打官方热线
            </Button>
          )}
          <Button kind="stop-quiet" onTap={onGoOn}>
            已经断电
          </Button>
        </>
      }
    >
      <Icon name="bolt" size="huge" />
      <View className="t-title" role="heading" aria-level={2}>
        {title}
      </View>
      <View className="help-answer">{words}</View>
      {emergency && (
        <Tap className="help-stop-call" onTap={() => void dial(emergency.number)}>
          <Icon name="phone" />
          <View className="spring">{emergency.words}</View>
        </Tap>
      )}
      {!hotline && <View>官方热线印在包装箱和说明书上。</View>}
      {onBack && (
        <Tap className="help-stop-call" onTap={onBack}>
          <View className="spring">点错了，回上一步</View>
        </Tap>
      )}
    </Page>
  )
}
