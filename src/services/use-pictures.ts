import { useRef, useState } from 'react'
import type { MediaItem } from '@/src/components/media-picker'
import { afterChange, type MediaChange } from '@/src/components/media-picker/media-items'
import { toast } from '@/src/components/toast'
import { type PickedFile, pickMedia } from '@/src/platform/media'
import { newRequestId } from './call'
import { mediaLimits, sendFile } from './media'

/** Pictures of one page alone, sent as they are chosen; they are gone with the page. @param most at most so many */
export const usePictures = (most: number) => {
  const [items, setItems] = useState<readonly MediaItem[]>([])
  const latest = useRef(items)

  const change = (one: MediaChange) => {
    latest.current = afterChange(latest.current, one)
    setItems(latest.current)
  }
  const send = async (id: string, file: PickedFile) => {
    change({ type: 'started', id })
    const sent = await sendFile(
      file,
      (percent) => change({ type: 'progressed', id, percent }),
      () => undefined,
    )
    if (sent.ok) change({ type: 'sent', id, mediaId: sent.data.mediaId, url: file.thumbPath ?? file.path })
    else change({ type: 'failed', id, words: sent.message, canRetry: sent.why !== 'refused' })
  }
  const sendWaiting = () => {
    for (const item of latest.current) if (item.state === 'waiting') void send(item.id, item.file)
  }

  return {
    items,
    mediaIds: items.flatMap((item) => (item.state === 'sent' ? [item.mediaId] : [])),
    isFull: items.length >= most,
    isOnItsWay: items.some(({ state }) => state === 'waiting' || state === 'sending'),
    add: async () => {
      const picked = await pickMedia({ kinds: ['image'], count: most - latest.current.length })
      if (!picked.ok) {
        if (picked.reason !== 'cancelled') toast('没打开相册。请再点一次，或者先不传照片。')
        return
      }
      const limits = { ...mediaLimits, count: { image: most, video: 0 } }
      change({ type: 'picked', files: picked.files, limits, newId: newRequestId })
      sendWaiting()
    },
    remove: (id: string) => change({ type: 'removed', id }),
    retry: (id: string) => {
      change({ type: 'retried', id })
      sendWaiting()
    },
  }
}
