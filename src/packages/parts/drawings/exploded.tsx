import { View } from '@tarojs/components'
import type { PlacedPart } from '@/contract/customer/part'
import type { Drawing } from '@/contract/product/catalogue'
import { Tap } from '@/src/components/tap'
import { drawingUrl } from './drawing-url'
import './exploded.css'

export interface ExplodedProps {
  drawing: Drawing
  parts: readonly PlacedPart[]
  /** The number that is looked at. */
  chosen: number | undefined
  onChoose: (no: number) => void
}

/** A model taken apart. The numbers stand in the list below too, which is the way for those who don't see it. */
export function Exploded({ drawing, parts, chosen, onChoose }: ExplodedProps) {
  return (
    <View className="exploded" role="group" aria-label="分解图，点数字看是什么配件">
      <View className="exploded-lines" style={{ '--drawing': drawingUrl(drawing) }} aria-hidden="true" />
      {parts.map(({ no, x, y, name }) => (
        <View
          key={no}
          className="exploded-place"
          style={{ position: 'absolute', left: `${x * 100}%`, top: `${y * 100}%` }}
        >
          <Tap
            className={no === chosen ? 'exploded-no exploded-chosen' : 'exploded-no'}
            onTap={() => onChoose(no)}
            label={`${no} 号，${name}`}
          >
            <View className="exploded-dot" aria-hidden="true">
              {no}
            </View>
          </Tap>
        </View>
      ))}
    </View>
  )
}
