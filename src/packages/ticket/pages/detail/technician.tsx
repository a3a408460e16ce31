import { Text, View } from '@tarojs/components'
import type { TicketDetail } from '@/contract/ticket/view'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { toast } from '@/src/components/toast'
import { dial } from '@/src/platform/dial'
import './technician.css'

export interface TechnicianProps {
  technician: NonNullable<TicketDetail['technician']>
  /** Set while the technician is there. */
  code: string | null
}

/** Who comes to the door, so that name and badge can be compared before it is opened. */
export function Technician({ technician: { name, badgeNo, outletName, phone }, code }: TechnicianProps) {
  const call = async () => {
    const dialled = await dial(phone)
    if (!dialled.ok && dialled.reason === 'failed') toast(`没能打开拨号。网点的电话是 ${phone}`)
  }
  return (
    <Card>
      <View className="technician">
        <View className="technician-face" aria-hidden="true">
          {[...name][0] ?? ''}
        </View>
        <View className="technician-words">
          <View className="t-strong">{name} 师傅</View>
          <View className="t-small">
            <Text className="technician-fact">工号 {badgeNo} · </Text>
            <Text className="technician-fact">{outletName}</Text>
          </View>
        </View>
        <Button kind="quiet" icon="phone" narrow label={`打${outletName}的电话`} onTap={() => void call()}>
          联系
        </Button>
      </View>
      {code !== null && (
        <View className="technician-code">
          <View className="t-small">确认码。修好、试过没问题，再读给师傅</View>
          <View className="t-figure t-number" aria-label={`确认码 ${[...code].join(' ')}`}>
            {code.slice(0, 3)} {code.slice(3)}
          </View>
        </View>
      )}
    </Card>
  )
}
