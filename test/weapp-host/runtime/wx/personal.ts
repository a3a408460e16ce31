import type { Overlays } from '../overlays'
import { SAMPLE_ADDRESSES, type WechatAddress } from '../settings'
import { apis, Failure } from './api'
import type { Privacy } from './privacy'

/** What the phone knows about its owner: address book, clipboard, place. All behind the privacy guidelines. */
export function personalApis(
  overlays: Overlays,
  privacy: Privacy,
  addresses: WechatAddress[] = SAMPLE_ADDRESSES,
) {
  const agreed = async (title: string, content: string[]) => {
    const { button } = await overlays.dialog({ title, content, buttons: ['取消', '好'] })
    if (button === 0) throw new Failure('cancel')
  }
  return apis({
    chooseAddress: async () => {
      await privacy.require()
      const lines = addresses.map(
        (address) =>
          `${address.userName} ${address.provinceName}${address.cityName}${address.countyName}${address.detailInfo}`,
      )
      const index = await overlays.sheet('选择收货地址', lines)
      const address = index === null ? undefined : addresses[index]
      if (!address) throw new Failure('cancel')
      return address
    },
    setClipboardData: async ({ data }) => {
      await privacy.require()
      localStorage.setItem('clipboard', String(data))
      overlays.toast('内容已复制', 1500)
    },
    getLocation: async () => {
      await privacy.require()
      return { latitude: 30.2741, longitude: 120.1551, accuracy: 30, speed: -1, altitude: 0 }
    },
    chooseLocation: async () => {
      await privacy.require()
      const { button } = await overlays.dialog({
        title: '选择位置',
        content: [SPOT.name],
        buttons: ['取消', '确定'],
      })
      if (button === 0) throw new Failure('cancel')
      return SPOT
    },
    openLocation: async ({ name, address }) => {
      await overlays.dialog({ title: '地图', content: [String(name), String(address)], buttons: ['返回'] })
      return {}
    },
    scanCode: async () => {
      const { button, content } = await overlays.dialog({
        title: '扫码',
        content: [],
        buttons: ['取消', '完成'],
        editable: '码的内容',
      })
      if (button === 0) throw new Failure('cancel')
      return { result: content, scanType: 'QR_CODE', charSet: 'utf-8', path: '' }
    },
    addPhoneCalendar: async ({ title, startTime, endTime, location }) => {
      await privacy.require()
      const hours = `${momentOf(startTime)} – ${momentOf(endTime)}`
      await agreed('"奥普服务"想写入日历', [String(title), hours, String(location)])
      return {}
    },
    addPhoneContact: async ({ firstName, workPhoneNumber }) => {
      await privacy.require()
      await agreed('创建新联系人', [String(firstName), String(workPhoneNumber)])
      return {}
    },
    authorize: () => ({}),
  })
}

/** What the map points at when it opens. */
const SPOT = {
  name: '文三路 90 号',
  address: '浙江省杭州市西湖区',
  latitude: 30.2756049,
  longitude: 120.1312345,
}

/** WeChat takes seconds, the end as text. */
const momentOf = (seconds: unknown): string => new Date(Number(seconds) * 1000).toLocaleString('zh-CN')
