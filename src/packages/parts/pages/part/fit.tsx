import { View } from '@tarojs/components'
import type { PartView } from '@/contract/customer/part'
import { Card } from '@/src/components/card'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import { openPage } from '@/src/platform/navigate'
import { modelPage, partPage } from '../../routes'

/** Whether it belongs into the customer's own model, before anything is ordered. */
export function Fit({ part, model }: { part: PartView; model: string | undefined }) {
  const { name, models, replacedBy } = part
  if (replacedBy !== null) {
    return (
      <Card tone="wait">
        <View className="row">
          <Icon name="info" />
          <View className="spring">
            <View className="t-strong">{name}已经停产</View>
            <View>现在用 {replacedBy.name}，装得上同样的型号。</View>
          </View>
        </View>
        <Tap className="row" onTap={() => openPage(partPage(replacedBy.partId, model))}>
          <View className="spring t-strong">看 {replacedBy.name}</View>
          <Icon name="forward" />
        </Tap>
      </Card>
    )
  }
  if (model === undefined) return null
  const fits = models.some((one) => one.model === model)
  return fits ? (
    <Card tone="good">
      <View className="row">
        <Icon name="check" />
        <View className="spring t-strong">装得上您的 {model}</View>
      </View>
    </Card>
  ) : (
    <Card tone="bad">
      <View className="row" role="alert">
        <Icon name="warning" />
        <View className="spring">
          <View className="t-strong">装不上 {model}</View>
          <View>它用在 {models.map((one) => one.model).join('、')}。</View>
        </View>
      </View>
      <Tap className="row" onTap={() => openPage(modelPage(model))}>
        <View className="spring t-strong">看 {model} 用什么</View>
        <Icon name="forward" />
      </Tap>
    </Card>
  )
}
