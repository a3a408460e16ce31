import Taro from '@tarojs/taro'
import type { Storage } from './port'

export type { Storage, StorageFailure } from './port'

export const storage: Storage = {
  get: (key) => {
    try {
      // WeChat answers '' for a key it doesn't have.
      const text: unknown = Taro.getStorageSync(key)
      return typeof text === 'string' && text !== '' ? JSON.parse(text) : undefined
    } catch {
      return undefined
    }
  },
  set: (key, value) => {
    try {
      Taro.setStorageSync(key, JSON.stringify(value))
      return { ok: true }
    } catch (error) {
      return { ok: false, reason: /exceed|maximum|limit/i.test(String(error)) ? 'full' : 'failed' }
    }
  },
  remove: (key) => {
    try {
      Taro.removeStorageSync(key)
    } catch {
      // Nothing to do: a value that can't be removed can't be read either.
    }
  },
}
