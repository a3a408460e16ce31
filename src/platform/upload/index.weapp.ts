import { cloud } from '../cloud'
import { errorText } from '../wechat-error'
import type { UploadFailure, UploadFile } from './port'

export type { UploadFailure, UploadFile, UploadPlace, UploadTask } from './port'

export const uploadFile: UploadFile = (path, { cloudPath, upload }, onProgress) => {
  let stop = () => {}
  const done = new Promise<{ ok: true; fileId: string } | { ok: false; reason: UploadFailure }>((resolve) => {
    // Only the form with callbacks gives a task that reports progress and can be stopped.
    const task = cloud().uploadFile({
      cloudPath,
      filePath: path,
      success: ({ fileID }) => resolve({ ok: true, fileId: fileID === '' ? upload.fileId : fileID }),
      fail: (error) => resolve({ ok: false, reason: failureOf(error) }),
    })
    task.onProgressUpdate(({ progress }) => onProgress(progress))
    stop = () => task.abort()
  })
  return { done, stop: () => stop() }
}

const failureOf = (error: unknown): UploadFailure => {
  const text = errorText(error)
  if (/abort/i.test(text)) return 'stopped'
  return /network|request:fail|timeout|interrupted/i.test(text) ? 'offline' : 'failed'
}
