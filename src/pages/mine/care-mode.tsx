import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/src/components/icon'
import { careMode, setCareMode } from '@/src/components/page'
import { Tap } from '@/src/components/tap'

/** Larger words and calmer pages, for whoever wants them; kept on this phone. */
export function CareMode() {
  const [on, setOn] = useState(careMode)
  const change = () => {
    setCareMode(!on)
    setOn(!on)
  }
  return (
    <Tap className="cell" role="checkbox" checked={on} onTap={change}>
      <Icon name="text" />
      <View className="cell-words">
        <View className="cell-title">大字版</View>
        <View className="t-small">字更大，留白更多</View>
      </View>
      <View className="cell-value">{on ? '开着' : '关着'}</View>
    </Tap>
  )
}
