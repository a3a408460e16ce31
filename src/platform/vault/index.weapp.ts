import Taro from '@tarojs/taro'
import { errorText } from '../wechat-error'
import type { Vault } from './port'

export type { Vault, VaultFailure } from './port'

/**
 * WeChat encrypts by a key of this person on this phone (AES128, base library 2.21.3 and later). An older one would
 * pass over the wish and store in clear, so it stores nothing.
 */
const canEncrypt = (): boolean => Taro.canIUse('setStorage.object.encrypt')

export const vault: Vault = {
  get: async (key) => {
    if (!canEncrypt()) return undefined
    try {
      // a variable, since Taro's types don't know the wish to encrypt
      const wish = { key, encrypt: true }
      const { data } = await Taro.getStorage<string>(wish)
      return JSON.parse(data)
    } catch {
      return undefined
    }
  },
  set: async (key, value) => {
    if (!canEncrypt()) return { ok: false, reason: 'failed' }
    try {
      const wish = { key, data: JSON.stringify(value), encrypt: true }
      await Taro.setStorage(wish)
      return { ok: true }
    } catch (error) {
      return { ok: false, reason: /exceed|maximum|limit/i.test(errorText(error)) ? 'full' : 'failed' }
    }
  },
  remove: async (key) => {
    await Taro.removeStorage({ key }).catch(() => undefined)
  },
}
