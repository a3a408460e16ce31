import { View } from '@tarojs/components'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import { viewMedia } from '@/src/platform/media'
import '../field/field.css'
import './media-picker.css'
import type { MediaItem } from './media-items'
import { MediaTile } from './media-tile'
import { namesOf, problemsOf } from './media-words'

export interface MediaPickerProps {
  label: string
  /** What a good picture shows, and how many can be sent. */
  hint?: string | undefined
  items: readonly MediaItem[]
  onAdd: () => void
  onRemove: (id: string) => void
  onRetry: (id: string) => void
  /** Hides the tile that adds. */
  full: boolean
}

/** Pictures and a video with their progress; what can't be sent says why below. */
export function MediaPicker({ label, hint, items, onAdd, onRemove, onRetry, full }: MediaPickerProps) {
  const names = namesOf(items)
  const view = (index: number) =>
    viewMedia(
      items.map(({ url, kind }) => ({ url, kind })),
      index,
    )
  return (
    <View className="media" role="group" aria-label={label}>
      <View className="t-strong">{label}</View>
      {hint !== undefined && <View className="t-small">{hint}</View>}
      <View className="media-grid">
        {items.map((item, index) => (
          <MediaTile
            key={item.id}
            item={item}
            name={names[index] ?? ''}
            onView={() => view(index)}
            onRemove={() => onRemove(item.id)}
            onRetry={() => onRetry(item.id)}
          />
        ))}
        {!full && (
          <Tap className="media-tile media-add" onTap={onAdd} label="添加照片或视频">
            <Icon name="camera" size="large" />
            <View>添加</View>
          </Tap>
        )}
      </View>
      {problemsOf(items).map((words) => (
        <View key={words} className="field-error" role="alert">
          <Icon name="warning" />
          <View className="spring">{words}</View>
        </View>
      ))}
    </View>
  )
}
