import { View } from '@tarojs/components'
import { Icon } from '@/src/components/icon'
import { useOnline } from '@/src/platform/network/use-online'
import './state.css'

export interface OfflineProps {
  /** What still works, or what is shown instead. */
  note: string
}

/** A strip that appears while there is no net. */
export function Offline({ note }: OfflineProps) {
  const online = useOnline()
  if (online) return null
  return (
    <View className="offline" role="status">
      <Icon name="offline" />
      <View className="spring">现在没有网络。{note}</View>
    </View>
  )
}
