import type { mediaConfirm, mediaPrepare } from '@/contract/customer/media'
import type { Caller } from './caller'
import { type PictureName, pictureBytes } from './pictures'

/** The two steps as the customer's or the staff's function has them. */
export interface MediaEndpoints {
  prepare: typeof mediaPrepare
  confirm: typeof mediaConfirm
}

/**
 * Uploads a picture the way a browser does: asks for a place, puts the bytes there, has them looked at.
 * @param requestId makes it one picture, however often the demo is loaded
 * @returns the mediaId that a report can name
 */
export const sendPicture = async (
  call: Caller,
  { prepare, confirm }: MediaEndpoints,
  name: PictureName,
  requestId: string,
): Promise<string> => {
  const bytes = pictureBytes(name)
  const { mediaId, upload } = await call(prepare, { requestId, kind: 'image', sizeBytes: bytes.byteLength })
  const put = await fetch(upload.url, {
    method: 'PUT',
    headers: {
      Signature: upload.authorization,
      'x-cos-security-token': upload.token,
      'x-cos-meta-fileid': upload.cosFileId,
    },
    body: bytes,
  })
  if (!put.ok) throw new Error(`storage answered ${put.status} to a picture of the demo`)
  await call(confirm, { requestId: `${requestId}-seen`, mediaId })
  return mediaId
}
