import Taro from '@tarojs/taro'
import { isCancelled } from '../wechat-error'
import type { Dial } from './port'

export type { Dial } from './port'

export const dial: Dial = async (phoneNumber) => {
  try {
    await Taro.makePhoneCall({ phoneNumber })
    return { ok: true }
  } catch (error) {
    return { ok: false, reason: isCancelled(error) ? 'cancelled' : 'failed' }
  }
}
