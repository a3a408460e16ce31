import { View } from '@tarojs/components'
import { planWork } from '@/domain/installation/plan-work'
import { prepareFor } from '@/domain/installation/prepare'
import { Card } from '@/src/components/card'
import { Icon } from '@/src/components/icon'
import type { Draft } from '../../draft/draft'
import { toInstallation } from '../../draft/to-installation'

/** How long it takes, how many come, and what should be ready by then. */
export function Prepare({ draft }: { draft: Draft }) {
  const installation = toInstallation(draft, draft.media)
  if (installation === undefined) return null
  const { minutes, crew, safety } = planWork(installation, draft.line)
  return (
    <Card>
      <View className="stack stack-tight">
        <View className="t-strong">
          大约要 {minutes} 分钟，{crew === 2 ? '来两位师傅' : '来一位师傅'}
        </View>
        {safety.length > 0 && <View>客服先看您填的情况，打电话说好了再派师傅。</View>}
        <View className="t-strong">师傅来之前</View>
        {prepareFor(installation).map((words) => (
          <View key={words} className="row">
            <Icon name="check" />
            <View className="spring">{words}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
