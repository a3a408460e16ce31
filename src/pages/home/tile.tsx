import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'

export interface TileProps {
  icon: IconName
  name: string
  note?: string | undefined
  /** Takes the whole row. */
  wide?: boolean
  onTap: () => void
}

/** One thing the customer came for. */
export function Tile({ icon, name, note, wide = false, onTap }: TileProps) {
  return (
    <Tap className={wide ? 'home-tile home-tile-wide' : 'home-tile'} onTap={onTap}>
      <Icon name={icon} size="large" />
      <View>
        <View className="home-tile-name">{name}</View>
        {note !== undefined && <View className="t-small">{note}</View>}
      </View>
    </Tap>
  )
}

/** Whoever smells burning shouldn't have to look for the right words first. */
export function SafetyDoor({ onTap }: { onTap: () => void }) {
  return (
    <Tap className="home-safety" onTap={onTap}>
      <Icon name="bolt" />
      <View className="spring">漏电、冒烟、跳闸，先点这里</View>
      <Icon name="forward" />
    </Tap>
  )
}
