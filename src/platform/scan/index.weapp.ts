import Taro from '@tarojs/taro'
import { isCancelled, isDenied } from '../wechat-error'
import type { ScanCode } from './port'

export type { ScanCode, ScanFailure } from './port'

export const hasScanner = true

export const scanCode: ScanCode = async () => {
  try {
    const { result, path } = await Taro.scanCode({ scanType: ['qrCode', 'barCode'] })
    // A mini-program code gives the address it leads to instead of a text.
    return { ok: true, text: path === undefined || path === '' ? result : path }
  } catch (error) {
    return { ok: false, reason: isCancelled(error) ? 'cancelled' : isDenied(error) ? 'denied' : 'failed' }
  }
}
