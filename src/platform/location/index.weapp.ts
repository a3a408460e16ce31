import Taro from '@tarojs/taro'
import { isDenied } from '../wechat-error'
import type { WhereAmI } from './port'

export type { LocationFailure, WhereAmI } from './port'

/** WeChat's own rough position: it is off by a kilometre or so, which is all that is wanted. */
export const whereAmI: WhereAmI = async () => {
  if (!Taro.canIUse('getFuzzyLocation')) return { ok: false, reason: 'unsupported' }
  try {
    const { latitude, longitude } = await Taro.getFuzzyLocation({ type: 'gcj02' })
    return { ok: true, lat: Number(latitude), lng: Number(longitude) }
  } catch (error) {
    return { ok: false, reason: isDenied(error) ? 'denied' : 'failed' }
  }
}
