import { View } from '@tarojs/components'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Icon } from '@/src/components/icon'
import type { HeldSeat } from '@/src/services/use-held-seat'
import { sayLeft, sayLeftAloud } from './count-down'
import './seat-card.css'
import { useLeft } from './use-left'

export interface SeatCardProps {
  seat: HeldSeat
  /** `周三 3月14日 上午 08:30–12:00` */
  window: string
  onLapse: () => void
  onHoldAgain: () => void
  onOtherTime: () => void
}

/** Whether a place is held, for how long, and what can be done where it isn't. */
export function SeatCard({ seat, window, onLapse, onHoldAgain, onOtherTime }: SeatCardProps) {
  switch (seat.state) {
    case 'none':
      return null
    case 'asking':
      return (
        <Card>
          <View className="row" role="status">
            <Icon name="busy" />
            <View className="spring">正在给您留位置</View>
          </View>
        </Card>
      )
    case 'held':
      return (
        <Card tone="good">
          <Held window={window} outletName={seat.outletName} untilAt={seat.untilAt} onLapse={onLapse} />
        </Card>
      )
    case 'lapsed':
      return (
        <Card tone="wait">
          <View className="t-strong" role="alert">
            位置留到时间了，还要这个时间吗？
          </View>
          <View>您填的都还在。要的话再留 5 分钟；也可以直接提交，位置没被约走就是您的。</View>
          <Choices again="再留 5 分钟" onHoldAgain={onHoldAgain} onOtherTime={onOtherTime} />
        </Card>
      )
    case 'gone':
      return (
        <Card tone="wait">
          <View className="t-strong" role="alert">
            {window} 刚被约满了
          </View>
          <View>您填的都还在，换一个时间就行。</View>
          <Choices onOtherTime={onOtherTime} />
        </Card>
      )
    case 'wish':
      return (
        <Card>
          <View className="t-strong">先记下您希望的时间</View>
          <View>附近的网点现在没有空位。提交以后，网点会打电话跟您定时间。</View>
        </Card>
      )
    case 'unreached':
      return (
        <Card tone="wait">
          <View className="t-strong" role="alert">
            网断了，位置还没留上
          </View>
          <View>您填的都还在，连上网再试一次。</View>
          <Choices again="再试一次" onHoldAgain={onHoldAgain} onOtherTime={onOtherTime} />
        </Card>
      )
  }
}

function Held({ window, outletName, untilAt, onLapse }: HeldProps) {
  const leftMs = useLeft(untilAt, onLapse)
  return (
    <View className="seat">
      <View className="seat-words">
        <View className="t-strong">位置给您留着</View>
        <View>{unbroken(window)}</View>
        <View className="t-small">{outletName}</View>
      </View>
      <View className="seat-left t-number" role="timer" aria-label={sayLeftAloud(leftMs)}>
        {sayLeft(leftMs)}
      </View>
    </View>
  )
}

/** Hours that fall apart behind their dash are read wrong; U+2060 joins them. */
const unbroken = (hours: string): string => hours.replace(/–/g, '–\u2060')

interface HeldProps {
  window: string
  outletName: string
  untilAt: number
  onLapse: () => void
}

interface ChoicesProps {
  again?: string
  onHoldAgain?: () => void
  onOtherTime: () => void
}

function Choices({ again, onHoldAgain, onOtherTime }: ChoicesProps) {
  return (
    <View className="seat-choices">
      {again !== undefined && (
        <Button kind="quiet" icon="retry" onTap={onHoldAgain}>
          {again}
        </Button>
      )}
      <Button kind="quiet" icon="calendar" onTap={onOtherTime}>
        换个时间
      </Button>
    </View>
  )
}
