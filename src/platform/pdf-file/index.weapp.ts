import Taro from '@tarojs/taro'
import type { OpenPdf } from './port'

export type { PdfFailure } from './port'

/** WeChat opens only what lies in the app's own folder; its menu sends the file on or keeps it. */
export const openPdf: OpenPdf = (name, base64) => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  return new Promise((resolve) => {
    const fail = () => resolve({ ok: false, reason: 'failed' })
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: base64,
      encoding: 'base64',
      success: () =>
        void Taro.openDocument({
          filePath,
          fileType: 'pdf',
          showMenu: true,
          success: () => resolve({ ok: true }),
          fail,
        }),
      fail,
    })
  })
}
