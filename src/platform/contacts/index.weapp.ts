import Taro from '@tarojs/taro'
import { isCancelled, isDenied } from '../wechat-error'
import type { SaveContact } from './port'

export type { ContactsFailure, Entry, SaveContact } from './port'

export const savedWords = '存好了，来电时就知道是谁。'

/** https://developers.weixin.qq.com/miniprogram/dev/api/device/contact/wx.addPhoneContact.html */
export const saveContact: SaveContact = async ({ name, phone, note }) => {
  try {
    await Taro.addPhoneContact({ firstName: name, workPhoneNumber: phone, remark: note })
    return { ok: true }
  } catch (error) {
    return { ok: false, reason: isCancelled(error) ? 'cancelled' : isDenied(error) ? 'denied' : 'failed' }
  }
}
