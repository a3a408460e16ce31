import Taro from '@tarojs/taro'
import { isCancelled, isDenied } from '../wechat-error'
import type { ChooseAddress } from './port'

export type { AddressFailure, ChooseAddress, ChosenAddress } from './port'

export const hasAddressBook = true

export const chooseAddress: ChooseAddress = async () => {
  try {
    const found = await Taro.chooseAddress()
    const street = found.streetName ?? ''
    // The newer picker splits the street off; both parts together are what the technician needs.
    const detail = found.detailInfoNew ? `${street}${found.detailInfoNew}` : found.detailInfo
    return {
      ok: true,
      address: {
        name: found.userName,
        phone: found.telNumber,
        region: [found.provinceName, found.cityName, found.countyName],
        detail,
        ...(/^\d{6}$/.test(found.nationalCode ?? '') ? { divisionCode: found.nationalCode } : {}),
      },
    }
  } catch (error) {
    return { ok: false, reason: isCancelled(error) ? 'cancelled' : isDenied(error) ? 'denied' : 'failed' }
  }
}
