import { useEffect, useRef, useState } from 'react'
import {
  afterChange,
  type MediaChange,
  type MediaItem,
  type MediaLimits,
  roomFor,
} from '@/src/components/media-picker/media-items'
import { type PickedFile, pickMedia } from '@/src/platform/media'
import { network } from '@/src/platform/network'
import type { UploadTask } from '@/src/platform/upload'
import { newRequestId } from './call'
import { mediaLimits, sendFile } from './media'

/**
 * Photos of one page, sent as soon as they are chosen. They live as long as the page; what is never handed in the
 * server clears away.
 * @param most at most so many
 */
export const usePhotos = (most: number = mediaLimits.count.image) => {
  const limits: MediaLimits = { ...mediaLimits, count: { image: most, video: 0 } }
  const [items, setItems] = useState<readonly MediaItem[]>([])
  const latest = useRef(items)
  const tasks = useRef(new Map<string, UploadTask>())
  const sends = useRef<Promise<void>[]>([])

  const change = (what: MediaChange): void => {
    latest.current = afterChange(latest.current, what)
    setItems(latest.current)
  }

  const send = async (id: string, file: PickedFile): Promise<void> => {
    change({ type: 'started', id })
    const sent = await sendFile(
      file,
      (percent) => change({ type: 'progressed', id, percent }),
      (task) => tasks.current.set(id, task),
    )
    tasks.current.delete(id)
    if (sent.ok) change({ type: 'sent', id, mediaId: sent.data.mediaId, url: file.path })
    else change({ type: 'failed', id, words: sent.message, canRetry: sent.why !== 'refused' })
  }

  const sendWaiting = (): void => {
    for (const item of latest.current)
      if (item.state === 'waiting') sends.current.push(send(item.id, item.file))
  }

  /** @returns why nothing could be chosen, unless it was closed */
  const add = async (): Promise<string | undefined> => {
    const picked = await pickMedia({ kinds: ['image'], count: roomFor(latest.current, 'image', limits) })
    if (!picked.ok) return picked.reason === 'cancelled' ? undefined : refusals[picked.reason]
    change({ type: 'picked', files: picked.files, limits, newId: newRequestId })
    sendWaiting()
    return undefined
  }

  const retry = (id: string): void => {
    change({ type: 'retried', id })
    sendWaiting()
  }

  const remove = (id: string): void => {
    change({ type: 'removed', id })
    tasks.current.get(id)?.stop()
  }

  const retryFailed = (): void => {
    for (const item of latest.current) if (item.state === 'failed' && item.canRetry) retry(item.id)
  }
  const onBack = useRef(retryFailed)
  onBack.current = retryFailed
  useEffect(() => network.onChange((online) => online && onBack.current()), [])

  /** Waits for what is on its way. @returns the ids to hand in; null while one could not be sent */
  const settled = async (): Promise<string[] | null> => {
    await Promise.all(sends.current)
    if (latest.current.some(({ state }) => state !== 'sent')) return null
    return latest.current.flatMap((item) => (item.state === 'sent' ? [item.mediaId] : []))
  }

  return { items, add, retry, remove, settled, full: roomFor(items, 'image', limits) === 0 }
}

const refusals = {
  denied: '没有权限用相册和相机。请在微信的设置里打开，再点一次。',
  failed: '没打开相册，请再点一次。',
}
