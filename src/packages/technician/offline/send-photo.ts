import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { keptFiles } from '@/src/platform/kept-files'
import { uploadFile } from '@/src/platform/upload'
import { call, newRequestId, type Outcome } from '@/src/services/call'
import type { FieldPhoto } from './field-state'

/**
 * Sends one kept picture. Each try asks for a place of its own; what an interrupted one left there belongs to no
 * ticket and is cleared away by the server.
 */
export const sendPhoto = async ({ ref, sizeBytes }: FieldPhoto): Promise<Outcome<{ mediaId: string }>> => {
  const file = await keptFiles.open(ref)
  if (!file.ok) return gone
  const place = await call(staffMediaPrepare, { requestId: newRequestId(), kind: 'image', sizeBytes })
  if (!place.ok) return place
  const sent = await uploadFile(file.path, place.data, () => undefined).done
  if (!sent.ok) return { ok: false, why: 'offline', message: '照片还没传完，有网会接着传。' }
  return call(staffMediaConfirm, { requestId: newRequestId(), mediaId: place.data.mediaId })
}

const gone: Outcome<never> = {
  ok: false,
  why: 'refused',
  code: 'MEDIA_NOT_FOUND',
  message: '这张照片在手机里找不到了，请重新拍一张。',
}
