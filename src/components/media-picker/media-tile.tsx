import { Image, View } from '@tarojs/components'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import type { MediaItem } from './media-items'

export interface MediaTileProps {
  item: MediaItem
  /** `照片 2`, `视频 1`. */
  name: string
  onView: () => void
  onRemove: () => void
  onRetry: () => void
}

export function MediaTile({ item, name, onView, onRemove, onRetry }: MediaTileProps) {
  return (
    <View className="media-tile">
      <Tap className="media-picture" onTap={onView} label={`看${name}`}>
        <MediaPicture item={item} />
        {item.kind === 'video' && <Icon name="video" />}
      </Tap>
      {item.state === 'sending' && (
        <View className="media-cover" role="status" aria-label={`${name}，已传 ${item.percent}%`}>
          {item.percent}%
        </View>
      )}
      {item.state === 'waiting' && <View className="media-cover">排队中</View>}
      {item.state === 'failed' && item.canRetry && (
        <Tap className="media-cover" onTap={onRetry} label={`重传${name}`}>
          <Icon name="retry" />
          重试
        </Tap>
      )}
      <Tap className="media-remove" onTap={onRemove} label={`去掉${name}`}>
        <View className="media-cross">
          <Icon name="close" />
        </View>
      </Tap>
    </View>
  )
}

/** Browsers and phones make no still of a chosen video; it shows as a dark tile with its sign. */
function MediaPicture({ item }: { item: MediaItem }) {
  const hasStill = item.kind === 'image' || ('file' in item && item.file.thumbPath !== undefined)
  return hasStill ? (
    <Image className="media-image" mode="aspectFill" src={item.url} aria-hidden="true" />
  ) : null
}
