import {
  MAX_IMAGE_BYTES,
  MAX_IMAGES,
  MAX_VIDEO_BYTES,
  MAX_VIDEOS,
  type MediaKind,
  mediaConfirm,
  mediaPrepare,
} from '@/contract/customer/media'
import type { ResponseOf } from '@/contract/endpoint'
import type { MediaLimits } from '@/src/components/media-picker'
import { type UploadTask, uploadFile } from '@/src/platform/upload'
import { call, newRequestId, type Outcome } from './call'

/** What a report takes, as the server checks it again. */
export const mediaLimits: MediaLimits = {
  count: { image: MAX_IMAGES, video: MAX_VIDEOS },
  maxBytes: { image: MAX_IMAGE_BYTES, video: MAX_VIDEO_BYTES },
}

/**
 * Sends one file: a place is asked for, the bytes go there, the server looks at them. Each try asks for a place
 * of its own, since the address of an earlier one lapses; what was left there the server clears away.
 * @param onProgress hears 0 to 100
 * @param onTask hears how to stop it
 */
export const sendFile = async (
  file: { path: string; kind: MediaKind; sizeBytes: number },
  onProgress: (percent: number) => void,
  onTask: (task: UploadTask) => void,
): Promise<Outcome<ResponseOf<typeof mediaConfirm>>> => {
  const { kind, path, sizeBytes } = file
  const place = await call(mediaPrepare, { requestId: newRequestId(), kind, sizeBytes })
  if (!place.ok) return place
  const task = uploadFile(path, place.data, onProgress)
  onTask(task)
  const sent = await task.done
  if (!sent.ok) {
    return sent.reason === 'offline'
      ? { ok: false, why: 'offline', message: '网断了，没传完。连上网后点"重试"。' }
      : { ok: false, why: 'noAnswer', message: '没传上去。请点"重试"，或者删掉重新选一次。' }
  }
  return call(mediaConfirm, { requestId: newRequestId(), mediaId: place.data.mediaId })
}
