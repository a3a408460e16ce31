import { View } from '@tarojs/components'
import type { OutletView } from '@/contract/customer/outlet'
import { sayDistance } from '@/domain/dispatch/distance'
import { Badge } from '@/src/components/badge'
import { Card } from '@/src/components/card'
import { openPage } from '@/src/platform/navigate'
import { outletPage } from '../../routes'
import { sayLamps } from '../../say-lamps'

/** One outlet in the list: how far, whether it is open, what it has. */
export function OutletCard({ outlet }: { outlet: OutletView }) {
  const { outletId, name, region, address, distanceM, openNow, openWords, lamps } = outlet
  return (
    <Card onTap={() => openPage(outletPage(outletId))}>
      <View className="stack stack-tight">
        <View className="row row-wrap">
          <View className="t-section spring">{name}</View>
          {distanceM !== null && <View className="t-strong whole">约 {sayDistance(distanceM)}</View>}
        </View>
        <View className="t-small">{address ?? `负责${region}`}</View>
        <View className="row row-wrap">
          <Badge tone={openNow ? 'good' : 'plain'}>{openNow ? '开着' : '没开'}</Badge>
          <View className="spring">{openWords}</View>
        </View>
        <View className="t-small">{sayLamps(lamps)}</View>
      </View>
    </Card>
  )
}
