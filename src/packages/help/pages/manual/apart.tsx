import { View } from '@tarojs/components'
import type { Manual } from '@/domain/knowledge/manual'
import { Cell } from '@/src/components/cell'
import { drawingUrl } from '@/src/packages/parts/drawings/drawing-url'
import '../../parts/parts.css'

/** The model taken apart; the same numbers stand in the list below it. */
export function Apart({ drawing, parts }: Pick<Manual, 'drawing' | 'parts'>) {
  return (
    <>
      <View className="help-apart" role="img" aria-label="分解图，数字对应下面的列表">
        <View className="help-apart-lines" style={{ '--drawing': drawingUrl(drawing) }} aria-hidden="true" />
        {parts.map(({ no, x, y }) => (
          <View
            key={no}
            className="help-mark"
            style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
            aria-hidden="true"
          >
            {no}
          </View>
        ))}
      </View>
      {parts.map(({ no, name, quantity }) => (
        <Cell key={no} title={`${no} 号 ${name}`} {...(quantity > 1 ? { value: `${quantity} 个` } : {})} />
      ))}
      <View className="t-small">示意图，只标大概在哪儿。要拆开的活由师傅做。</View>
    </>
  )
}
