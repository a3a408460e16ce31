import Taro from '@tarojs/taro'
import { isCancelled } from '../wechat-error'
import { documentExtensions, type PickDocument } from './port'

export type { PickDocument, PickedDocument } from './port'

/** A mini-program can't open the phone's folders: files come out of a chat, 文件传输助手 for instance. */
export const pickDocument: PickDocument = async () => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: [...documentExtensions],
    })
    const [file] = tempFiles
    if (file === undefined) return { ok: false, reason: 'cancelled' }
    return { ok: true, file: { path: file.path, name: file.name, sizeBytes: file.size } }
  } catch (error) {
    return { ok: false, reason: isCancelled(error) ? 'cancelled' : 'failed' }
  }
}
