import type { UploadFailure, UploadFile, UploadPlace } from './port'

export type { UploadFailure, UploadFile, UploadPlace, UploadTask } from './port'

/** By XMLHttpRequest, since `fetch` tells no progress of what it sends. */
export const uploadFile: UploadFile = (path, place, onProgress) => {
  const request = new XMLHttpRequest()
  const done = new Promise<{ ok: true; fileId: string } | { ok: false; reason: UploadFailure }>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / total))
    request.onload = () =>
      resolve(
        request.status < 300 ? { ok: true, fileId: place.upload.fileId } : { ok: false, reason: 'failed' },
      )
    request.onerror = () => resolve({ ok: false, reason: 'offline' })
    request.onabort = () => resolve({ ok: false, reason: 'stopped' })
    void send(request, path, place).catch(() => resolve({ ok: false, reason: 'failed' }))
  })
  return { done, stop: () => request.abort() }
}

const send = async (request: XMLHttpRequest, path: string, { upload }: UploadPlace): Promise<void> => {
  const picked = await fetch(path)
  const bytes = await picked.blob()
  request.open('PUT', upload.url)
  request.setRequestHeader('Signature', upload.authorization)
  request.setRequestHeader('x-cos-security-token', upload.token)
  request.setRequestHeader('x-cos-meta-fileid', upload.cosFileId)
  request.send(bytes)
}
