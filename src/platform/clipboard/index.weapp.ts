import Taro from '@tarojs/taro'
import type { CopyText } from './port'

export type { CopyText } from './port'

export const copyText: CopyText = async (text) => {
  try {
    await Taro.setClipboardData({ data: text })
    // WeChat shows a toast of its own, which says the same as ours beside it.
    Taro.hideToast({ noConflict: false })
    return { ok: true }
  } catch {
    return { ok: false, reason: 'failed' }
  }
}
