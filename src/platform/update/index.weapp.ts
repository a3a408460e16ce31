import Taro from '@tarojs/taro'
import type { OfferUpdates } from './port'

export type { OfferUpdates } from './port'

export const offerUpdates: OfferUpdates = (ask) => {
  if (!Taro.canIUse('getUpdateManager')) return
  const manager = Taro.getUpdateManager()
  manager.onUpdateReady(() => {
    void ask().then((yes) => yes && manager.applyUpdate())
  })
}
