import { Image, View } from '@tarojs/components'
import { useRef } from 'react'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import { viewMedia } from '@/src/platform/media'
import './photos.css'

interface Photo {
  mediaId: string
  kind: 'image' | 'video'
  url: string
}

/** Each answer signs the addresses anew; the first one is kept, or every refresh would load each picture again. */
export function Photos({ media }: { media: readonly Photo[] }) {
  const firstUrls = useRef(new Map<string, string>())
  if (media.length === 0) return null
  const urlOf = ({ mediaId, url }: Photo): string => {
    const known = firstUrls.current.get(mediaId) ?? url
    firstUrls.current.set(mediaId, known)
    return known
  }
  const lapsed = (mediaId: string) => firstUrls.current.delete(mediaId)
  return (
    <View className="photos" role="group" aria-label="您传的照片和视频">
      {media.map((item, index) => (
        <Tap
          key={item.mediaId}
          className="photo"
          label={`看第 ${index + 1} 个${item.kind === 'video' ? '视频' : '照片'}`}
          onTap={() => viewMedia(media, index)}
        >
          {item.kind === 'image' ? (
            <Image
              className="photo-image"
              mode="aspectFill"
              src={urlOf(item)}
              lazyLoad
              aria-hidden="true"
              onError={() => lapsed(item.mediaId)}
            />
          ) : (
            <Icon name="video" size="large" />
          )}
        </Tap>
      ))}
    </View>
  )
}
