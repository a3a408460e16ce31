import Taro from '@tarojs/taro'
import { isCancelled } from '../wechat-error'
import type { KeepText } from './port'

export type { KeepText, KeepTextFailure } from './port'

export const keptWords = '已发出。发给"文件传输助手"，就能一直留着。'

/** A mini-program can't put a file into the phone's folders; it may be sent on, to the person's own chat say. */
export const keepText: KeepText = (name, text) =>
  new Promise((resolve) => {
    const path = `${Taro.env.USER_DATA_PATH}/${name}`
    const failed = () => resolve({ ok: false, reason: 'failed' })
    Taro.getFileSystemManager().writeFile({
      filePath: path,
      data: text,
      encoding: 'utf8',
      success: () => {
        Taro.shareFileMessage({
          filePath: path,
          fileName: name,
          success: () => resolve({ ok: true }),
          fail: (error) => (isCancelled(error) ? resolve({ ok: false, reason: 'cancelled' }) : failed()),
        })
      },
      fail: failed,
    })
  })
