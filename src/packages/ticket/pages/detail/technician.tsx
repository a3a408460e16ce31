import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { TicketDetail } from '@/contract/ticket/view'
import { doneWords } from '@/domain/ticket/done-words'
import { sayClock } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { toast } from '@/src/components/toast'
import { dial } from '@/src/platform/dial'
import { DoorCode } from './door-code'
import { SaveNumber } from './save-number'
import './technician.css'

export interface TechnicianProps {
  ticket: Pick<TicketDetail, 'kind' | 'eta' | 'doorCode' | 'confirmationCode'> & {
    technician: NonNullable<TicketDetail['technician']>
  }
  onStale: () => void
}

/** Who comes to the door, so that face, name, badge and code can be compared before it is opened. */
export function Technician({ ticket, onStale }: TechnicianProps) {
  const { technician, eta, doorCode, confirmationCode } = ticket
  const { name, badgeNo, outletName, phone, photoUrl } = technician
  const call = async () => {
    const dialled = await dial(phone)
    if (!dialled.ok && dialled.reason === 'failed') toast(`没能打开拨号。网点的电话是 ${phone}`)
  }
  return (
    <Card>
      <View className="technician">
        <Face name={name} photoUrl={photoUrl} />
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
      {eta !== null && (
        <View className="technician-part">
          <View className="t-strong">
            大约 {sayClock(eta.fromAt)}–{sayClock(eta.toAt)} 到
          </View>
          <View className="t-small">{sayClock(eta.saidAt)} 估的，路上可能有变化。</View>
        </View>
      )}
      {confirmationCode !== null && (
        <View className="technician-part">
          <View className="t-small">确认码。{doneWords[ticket.kind].untilDone}，再读给师傅</View>
          <View
            className="t-figure t-number technician-code"
            aria-label={`确认码 ${[...confirmationCode].join(' ')}`}
          >
            {confirmationCode.slice(0, 3)} {confirmationCode.slice(3)}
          </View>
        </View>
      )}
      {doorCode !== null && (
        <View className="technician-part">
          <DoorCode doorCode={doorCode} quiet={confirmationCode !== null} onTurn={onStale} />
        </View>
      )}
      <SaveNumber outletName={outletName} phone={phone} />
    </Card>
  )
}

/** The portrait; the family name where there is none, or where it can't be loaded. */
function Face({ name, photoUrl }: Pick<TechnicianProps['ticket']['technician'], 'name' | 'photoUrl'>) {
  const [failed, setFailed] = useState(false)
  if (photoUrl === null || failed) {
    return (
      <View className="technician-face" aria-hidden="true">
        {[...name][0] ?? ''}
      </View>
    )
  }
  return (
    <View className="technician-face" role="img" aria-label={`${name} 师傅的照片`}>
      <Image
        className="technician-portrait"
        mode="aspectFill"
        src={photoUrl}
        aria-hidden="true"
        onError={() => setFailed(true)}
      />
    </View>
  )
}
