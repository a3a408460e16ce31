import { View } from '@tarojs/components'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import './danger-tile.css'

/** All that is dangerous behind one red tile: what to do comes before which of them it is. */
export function DangerTile({ onTap }: { onTap: () => void }) {
  return (
    <Tap className="danger-tile" onTap={onTap}>
      <Icon name="bolt" />
      <View className="spring">漏电、跳闸、冒烟、炸裂、松脱</View>
      <Icon name="forward" />
    </Tap>
  )
}
