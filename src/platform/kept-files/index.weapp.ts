import Taro from '@tarojs/taro'
import type { KeptFiles } from './port'

export type { KeptFileFailure, KeptFiles } from './port'

/** In the app's own folder, 200 MB at most; WeChat lets no other app or mini-program at it. */
export const keptFiles: KeptFiles = {
  keep: (path) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().saveFile({
        tempFilePath: path,
        success: (done) =>
          resolve(
            'savedFilePath' in done && typeof done.savedFilePath === 'string'
              ? { ok: true, ref: done.savedFilePath }
              : { ok: false, reason: 'failed' },
          ),
        fail: () => resolve({ ok: false, reason: 'failed' }),
      })
    }),
  open: (ref) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().access({
        path: ref,
        success: () => resolve({ ok: true, path: ref }),
        fail: () => resolve({ ok: false, reason: 'gone' }),
      })
    }),
  drop: (ref) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().removeSavedFile({ filePath: ref, complete: () => resolve() })
    }),
}
