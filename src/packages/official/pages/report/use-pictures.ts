import { useRef, useState } from 'react'
import { FAKE_PICTURES } from '@/contract/customer/official'
import type { MediaItem } from '@/src/components/media-picker'
import { afterChange, type MediaChange } from '@/src/components/media-picker/media-items'
import { toast } from '@/src/components/toast'
import { type PickedFile, pickMedia } from '@/src/platform/media'
import { newRequestId } from '@/src/services/call'
import { mediaLimits, sendFile } from '@/src/services/media'

const limits = { ...mediaLimits, count: { image: FAKE_PICTURES, video: 0 } }

/** Pictures of this page alone, sent as they are chosen. */
export const usePictures = () => {
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
    isFull: items.length >= FAKE_PICTURES,
    isOnItsWay: items.some(({ state }) => state === 'waiting' || state === 'sending'),
    add: async () => {
      const picked = await pickMedia({ kinds: ['image'], count: FAKE_PICTURES - latest.current.length })
      if (!picked.ok) {
        if (picked.reason !== 'cancelled') toast('没打开相册。请再点一次，或者先不传照片。')
        return
      }
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
