import type { ResponseOf } from '@/contract/endpoint'
import type { staffMediaPrepare } from '@/contract/staff/media'

export type UploadTarget = ResponseOf<typeof staffMediaPrepare>['upload']

/** Sends a file's bytes to storage. @returns whether storage took them */
export type PutFile = (target: UploadTarget, file: Blob) => Promise<boolean>

/** The PUT that CloudBase storage asks for; the header names are those of its node SDK (`storage.uploadFile`). */
export const putFile: PutFile = async (target, file) => {
  try {
    const answer = await fetch(target.url, {
      method: 'PUT',
      headers: {
        Authorization: target.authorization,
        'x-cos-security-token': target.token,
        'x-cos-meta-fileid': target.cosFileId,
      },
      body: file,
    })
    return answer.ok
  } catch {
    return false
  }
}
