import { Text, View } from '@tarojs/components'
import type { TicketDetail } from '@/contract/ticket/view'
import { sayLeftAloud } from '@/src/components/booking/count-down'
import { useLeft } from '@/src/components/booking/use-left'
import { serverNow } from '@/src/services/session'

export interface DoorCodeProps {
  doorCode: NonNullable<TicketDetail['doorCode']>
  /** The technician is in: another code is to be read out now, and this one must not be taken for it. */
  quiet: boolean
  /** It has turned: the next one is to be asked for. */
  onTurn: () => void
}

/** The stranger at the door says it, the customer compares: whoever can't say it isn't ours. */
export function DoorCode({ doorCode: { code, turnsAt }, quiet, onTurn }: DoorCodeProps) {
  const grouped = `${code.slice(0, 3)} ${code.slice(3)}`
  // The phone's clock may be off, so only the time between is the server's.
  const leftMs = useLeft(Date.now() + (turnsAt - serverNow()), onTurn)
  if (leftMs <= 0 && quiet) return null
  if (leftMs <= 0) return <View>开门暗号换新了，连上网就能看到。没看到以前先别开门，可以打官方热线问。</View>
  if (quiet) {
    return (
      <View className="t-small">
        还没开门的话，先请师傅报出 <Text className="whole t-number">{grouped}</Text>，对上再开。
      </View>
    )
  }
  return (
    <>
      <View className="t-strong">开门前，请师傅报出这 6 位数字</View>
      <View className="t-figure t-number technician-code" aria-label={`开门暗号 ${[...code].join(' ')}`}>
        {grouped}
      </View>
      <View className="t-small">
        由师傅说，您来对，别先念给他听。对不上就不开门，打官方热线。{sayLeftAloud(leftMs)}换新的。
      </View>
    </>
  )
}
