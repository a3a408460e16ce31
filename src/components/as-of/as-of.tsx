import { View } from '@tarojs/components'
import { sayMoment } from '@/domain/time/say'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import './as-of.css'

export interface AsOfProps {
  /** Why there is nothing newer; nothing is shown without it. */
  failure: { message: string; why: string } | undefined
  /** When what is shown was answered. Epoch ms. */
  at: number | undefined
  onRetry: () => void
}

/** Says that what is shown is from earlier, and offers to ask again. */
export function AsOf({ failure, at, onRetry }: AsOfProps) {
  if (failure === undefined || at === undefined) return null
  const reason = failure.why === 'offline' ? '现在没有网络' : '暂时没连上'
  return (
    <Tap className="as-of" onTap={onRetry} label={`${reason}，点这里重试`}>
      <Icon name={failure.why === 'offline' ? 'offline' : 'retry'} />
      <View className="spring">
        {reason}，更新于 {sayMoment(at, Date.now())}
      </View>
      <View className="t-strong">重试</View>
    </Tap>
  )
}
