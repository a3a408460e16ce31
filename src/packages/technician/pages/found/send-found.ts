import type { RequestOf } from '@/contract/endpoint'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { warrantyFind } from '@/contract/staff/warranty'
import type { PickedFile } from '@/src/platform/media'
import { uploadFile } from '@/src/platform/upload'
import { call, newRequestId, type Outcome } from '@/src/services/call'

/**
 * Sends a photo as the technician's own; with a net only, since the customer must be told at once what was found.
 * Each try asks for a place of its own: what an interrupted one left the server clears away.
 */
export const sendFoundPhoto = async ({
  path,
  sizeBytes,
}: PickedFile): Promise<Outcome<{ mediaId: string }>> => {
  const place = await call(staffMediaPrepare, { requestId: newRequestId(), kind: 'image', sizeBytes })
  if (!place.ok) return place
  const sent = await uploadFile(path, place.data, () => undefined).done
  if (!sent.ok) return { ok: false, why: 'offline', message: '照片没传完，请找个有信号的地方再点一次。' }
  return call(staffMediaConfirm, { requestId: newRequestId(), mediaId: place.data.mediaId })
}

export const sendFound = (request: RequestOf<typeof warrantyFind>) => call(warrantyFind, request)
