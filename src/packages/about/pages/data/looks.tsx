import { View } from '@tarojs/components'
import type { privacyOverview } from '@/contract/customer/privacy'
import type { ResponseOf } from '@/contract/endpoint'
import { sayFullMoment } from '@/domain/time/say'
import { Card } from '@/src/components/card'

/** Who of the staff looked at a full phone number or address. */
export function Looks({ looks }: Pick<ResponseOf<typeof privacyOverview>, 'looks'>) {
  return (
    <Card>
      <View className="stack stack-tight">
        <View className="t-section">谁看过完整的电话和地址</View>
        {looks.length === 0 ? (
          <View className="t-small">还没有人看过。客服要看，得写原因，会记在这里。</View>
        ) : (
          looks.map(({ ticketNo, at, by, reason }) => (
            <View key={`${ticketNo} ${at}`}>
              <View>
                {by}，{sayFullMoment(at)}
              </View>
              <View className="t-small">
                工单 {ticketNo}，原因：{reason}
              </View>
            </View>
          ))
        )}
      </View>
    </Card>
  )
}
