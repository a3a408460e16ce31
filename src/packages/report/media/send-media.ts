import { PHOTOS_A_ROLE, type PhotoRole } from '@/contract/ticket/installation'
import type { MediaItem } from '@/src/components/media-picker/media-items'
import { roomFor } from '@/src/components/media-picker/media-items'
import { type PickedFile, pickMedia } from '@/src/platform/media'
import { newRequestId } from '@/src/services/call'
import { mediaLimits, sendFile } from '@/src/services/media'
import { changeDraft, useDraft } from '../draft/draft-store'
import { changeMedia, rememberSentUrl, useReportMedia } from './media-store'

/** WeChat runs at most 10 transfers; two at a time leave the net to the rest of the app. */
const atOnce = 2

const running = new Map<string, () => void>()

/** Sends whatever waits. To be called after every choice, and when the report is opened again. */
export const sendWaiting = (): void => {
  for (const item of useReportMedia.getState().items) {
    if (running.size >= atOnce) return
    if (item.state === 'waiting') void send(item.id, item.file)
  }
}

/** Lets the customer choose more of either kind. @returns why that was not possible, unless they just closed it */
export const addMedia = async (): Promise<'denied' | 'failed' | undefined> => {
  const { items } = useReportMedia.getState()
  const room = { image: roomFor(items, 'image', mediaLimits), video: roomFor(items, 'video', mediaLimits) }
  const kinds = (['image', 'video'] as const).filter((kind) => room[kind] > 0)
  const picked = await pickMedia({ kinds, count: Math.min(mediaLimits.count.image, room.image + room.video) })
  return take(picked)
}

/** Lets the customer choose photos of one part of the home. @returns as {@link addMedia} */
export const addPhotosOf = async (role: PhotoRole): Promise<'denied' | 'failed' | undefined> => {
  const { items } = useReportMedia.getState()
  const { roles } = useDraft.getState()
  const there = items.filter(({ id }) => roles[id] === role).length
  const count = Math.min(PHOTOS_A_ROLE - there, roomFor(items, 'image', mediaLimits))
  const picked = await pickMedia({ kinds: ['image'], count })
  return take(picked.ok ? { ...picked, files: picked.files.slice(0, count) } : picked, role)
}

const take = (picked: Awaited<ReturnType<typeof pickMedia>>, role?: PhotoRole) => {
  if (!picked.ok) return picked.reason === 'cancelled' ? undefined : picked.reason
  const newId = () => {
    const id = newRequestId()
    if (role !== undefined) changeDraft(({ roles }) => ({ roles: { ...roles, [id]: role } }))
    return id
  }
  changeMedia({ type: 'picked', files: picked.files, limits: mediaLimits, newId })
  sendWaiting()
  return undefined
}

export const retryMedia = (id: string): void => {
  changeMedia({ type: 'retried', id })
  sendWaiting()
}

/** All that failed and may be tried again; for when the net is back. */
export const retryFailed = (): void => {
  for (const item of useReportMedia.getState().items) {
    if (item.state === 'failed' && item.canRetry) changeMedia({ type: 'retried', id: item.id })
  }
  sendWaiting()
}

export const removeMedia = (id: string): void => {
  changeMedia({ type: 'removed', id })
  running.get(id)?.()
}

export const isOnItsWay = ({ state }: MediaItem): boolean => state === 'waiting' || state === 'sending'

/** Resolves when nothing is on its way any more, sent or failed. */
export const mediaAtRest = (): Promise<void> =>
  new Promise((resolve) => {
    const look = (items: readonly MediaItem[]): void => {
      if (items.some(isOnItsWay)) return
      stop()
      resolve()
    }
    const stop = useReportMedia.subscribe(({ items }) => look(items))
    look(useReportMedia.getState().items)
  })

const send = async (id: string, file: PickedFile): Promise<void> => {
  running.set(id, () => {})
  changeMedia({ type: 'started', id })
  const sent = await sendFile(
    file,
    (percent) => changeMedia({ type: 'progressed', id, percent }),
    (task) => {
      running.set(id, task.stop)
      // Taken out while its place was still being asked for.
      if (!useReportMedia.getState().items.some((item) => item.id === id)) task.stop()
    },
  )
  running.delete(id)
  if (sent.ok) {
    rememberSentUrl(id, sent.data.url)
    changeMedia({ type: 'sent', id, mediaId: sent.data.mediaId, url: file.thumbPath ?? file.path })
  } else {
    const canRetry = sent.why !== 'refused' || sent.code === 'MEDIA_NOT_FOUND' || sent.code === 'BUSY'
    changeMedia({ type: 'failed', id, words: sent.message, canRetry })
  }
  sendWaiting()
}
