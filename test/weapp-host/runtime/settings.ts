import { parseQuery } from './paths'

/** How the app is entered, as `wx.getLaunchOptionsSync` tells it. */
export interface Launch {
  path: string
  query: Record<string, string>
  scene: number
}

/** An address in WeChat's own address book, as `wx.chooseAddress` gives it. */
export interface WechatAddress {
  userName: string
  telNumber: string
  provinceName: string
  cityName: string
  countyName: string
  detailInfo: string
  nationalCode: string
  postalCode: string
}

/** A line of the region picker: province, city, county, and the county's code. */
export interface Region {
  value: [string, string, string]
  code: string
}

export interface PhoneBook {
  addresses?: WechatAddress[]
  regions?: Region[]
  /** The privacy guidelines were agreed to earlier; otherwise the first protected call asks. */
  privacyAgreed?: boolean
}

/** What the test says about the phone, beside what is in `window.__phone` (see test/browser/phone-page.ts). */
export interface HostSettings {
  launch: Partial<Launch>
  phone: PhoneBook
}

export const SAMPLE_ADDRESSES: WechatAddress[] = [
  {
    userName: '王淑芬',
    telNumber: '13800002345',
    provinceName: '浙江省',
    cityName: '杭州市',
    countyName: '西湖区',
    detailInfo: '文三路 90 号 3 幢 2 单元 501 室',
    nationalCode: '330106',
    postalCode: '310012',
  },
]

export const SAMPLE_REGIONS: Region[] = [
  { value: ['浙江省', '杭州市', '西湖区'], code: '330106' },
  { value: ['浙江省', '嘉兴市', '南湖区'], code: '330402' },
  { value: ['上海市', '上海市', '浦东新区'], code: '310115' },
  { value: ['北京市', '北京市', '朝阳区'], code: '110105' },
]

/** The launch that the address asks for, over the one that the test set, over the app's first page. */
export function launchOf(settings: HostSettings, firstPage: string, address: URLSearchParams): Launch {
  const path = address.get('path') ?? settings.launch.path ?? firstPage
  const query = address.get('query')
  return {
    path: path.replace(/^\//, ''),
    query: query === null ? (settings.launch.query ?? {}) : parseQuery(query),
    scene: Number(address.get('scene') ?? settings.launch.scene ?? 1001),
  }
}
