import { useEffect } from 'react'

const resolved = () => jest.fn().mockResolvedValue({})

/** Where the app went and what it asked of the device; a test reads it or gives it other answers. */
const Taro = {
  getCurrentPages: jest.fn(() => [{}]),
  navigateTo: resolved(),
  navigateBack: resolved(),
  redirectTo: resolved(),
  reLaunch: resolved(),
  switchTab: resolved(),
  setNavigationBarTitle: resolved(),
  setTabBarBadge: resolved(),
  removeTabBarBadge: resolved(),
  setStorageSync: jest.fn(),
  getStorageSync: jest.fn(),
  removeStorageSync: jest.fn(),
  requestSubscribeMessage: resolved(),
  chooseMedia: resolved(),
  chooseAddress: resolved(),
  chooseLocation: resolved(),
  openLocation: resolved(),
  getAppBaseInfo: jest.fn(() => ({})),
  getEnterOptionsSync: jest.fn(() => ({ scene: 1001, path: '', query: {} })),
  onThemeChange: jest.fn(),
  offThemeChange: jest.fn(),
  stopPullDownRefresh: jest.fn(),
  pageScrollTo: resolved(),
  cloud: { init: jest.fn(), callFunction: resolved(), uploadFile: jest.fn() },
}

export default Taro

/** A test's page is in view from its first picture on. */
export const useDidShow = (listener: () => void): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as WeChat does
  useEffect(() => listener(), [])
}
export const useDidHide = (_listener: () => void): void => {}
export const usePullDownRefresh = (_listener: () => void): void => {}
export const useReachBottom = (_listener: () => void): void => {}
export const useShareAppMessage = (_listener: () => unknown): void => {}
export const useRouter = jest.fn(() => ({ params: {}, path: '' }))
