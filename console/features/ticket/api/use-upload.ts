import { useDesk } from '@/console/lib/desk-context'
import type { ResponseOf } from '@/contract/endpoint'
import { type Result, refuse } from '@/contract/result'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'

export type Uploaded = ResponseOf<typeof staffMediaConfirm>

/** Two ids, one for each step; a repeat of the same file carries the same ones. */
export interface UploadIds {
  prepare: string
  confirm: string
}

export const newUploadIds = (): UploadIds => ({
  prepare: crypto.randomUUID(),
  confirm: crypto.randomUUID(),
})

/** Sends one picture: names a place, puts the bytes there, has the server look at them. */
export const useUpload = () => {
  const { call, putFile } = useDesk()
  return async (file: File, ids: UploadIds): Promise<Result<Uploaded>> => {
    const place = await call(staffMediaPrepare, {
      requestId: ids.prepare,
      kind: 'image',
      sizeBytes: file.size,
    })
    if (!place.ok) return place
    if (!(await putFile(place.data.upload, file))) return refuse('UNAVAILABLE', '没传上，请点“重试”。')
    return call(staffMediaConfirm, { requestId: ids.confirm, mediaId: place.data.mediaId })
  }
}
