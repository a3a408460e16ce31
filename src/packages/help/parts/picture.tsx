import { Image, View } from '@tarojs/components'
import type { DrawingId } from '@/contract/knowledge/article'
import { drawings } from '@/domain/knowledge/drawings'
import './parts.css'

/** The drawing of a step. */
export function Picture({ of }: { of: DrawingId }) {
  const { alt, svg } = drawings[of]
  return (
    <View className="help-picture" role="img" aria-label={alt}>
      <Image
        className="help-drawing"
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
        mode="aspectFit"
        aria-hidden="true"
      />
    </View>
  )
}
