import Taro from '@tarojs/taro'
import { isCancelled, isDenied } from '../wechat-error'
import type { MarkPlace, OpenMap } from './port'

export type { MapFailure, MapPlace, MarkPlace, OpenMap } from './port'

export const canMarkPlace = true

export const markPlace: MarkPlace = async (from) => {
  try {
    const { latitude, longitude } = await Taro.chooseLocation(
      from === undefined ? {} : { latitude: from.lat, longitude: from.lng },
    )
    const at = { lat: Number(latitude), lng: Number(longitude) }
    // Closed without a choice, some phones answer with success and no place.
    return at.lat === 0 || Number.isNaN(at.lat) ? { ok: false, reason: 'cancelled' } : { ok: true, at }
  } catch (error) {
    return { ok: false, reason: isCancelled(error) ? 'cancelled' : isDenied(error) ? 'denied' : 'failed' }
  }
}

/** Close enough to see the house among its neighbours; WeChat's maps go from 5 to 18. */
const SCALE = 17

export const openMap: OpenMap = async ({ lat, lng, name, address }) => {
  try {
    await Taro.openLocation({ latitude: lat, longitude: lng, name, address, scale: SCALE })
    return { ok: true }
  } catch (error) {
    return { ok: false, reason: isCancelled(error) ? 'cancelled' : isDenied(error) ? 'denied' : 'failed' }
  }
}
