import { View } from '@tarojs/components'
import './state.css'

export interface SkeletonProps {
  /** How many cards stand in for what is coming. */
  cards?: number
}

export function Skeleton({ cards = 3 }: SkeletonProps) {
  return (
    <View className="stack" aria-busy="true" role="status" aria-label="正在打开">
      {Array.from({ length: cards }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cards are all alike and never change places
        <View key={index} className="skeleton" />
      ))}
    </View>
  )
}
