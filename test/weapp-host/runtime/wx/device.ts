import type { Meter } from '../meter'
import type { AppConfig } from '../package'
import type { Launch } from '../settings'
import { apis, Failure, listeners } from './api'

const SDK_VERSION = '3.8.0'
const STATUS_BAR_PX = 0
const NORMAL_FONT_PX = 16

export interface PhoneLook {
  dark: boolean
  fontScale: number
}

/** What the phone is, how it is set, how the app was entered. */
export function deviceApis(
  app: AppConfig,
  phone: PhoneLook,
  launch: Launch,
  screen: HTMLElement,
  meter: Meter,
) {
  const onTheme = listeners()
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const theme = () => (dark.matches && app.darkmode ? 'dark' : 'light')
  dark.addEventListener('change', () => {
    if (app.darkmode) onTheme.tell({ theme: theme() })
  })

  const windowInfo = () => {
    const safeArea = { top: STATUS_BAR_PX, bottom: innerHeight, left: 0, right: innerWidth }
    return {
      pixelRatio: devicePixelRatio,
      screenWidth: innerWidth,
      screenHeight: innerHeight,
      windowWidth: innerWidth,
      windowHeight: screen.clientHeight,
      statusBarHeight: STATUS_BAR_PX,
      screenTop: innerHeight - screen.clientHeight,
      safeArea: { ...safeArea, width: innerWidth, height: innerHeight - STATUS_BAR_PX },
    }
  }
  const appBaseInfo = () => ({
    SDKVersion: SDK_VERSION,
    enableDebug: false,
    host: { appId: 'wx0000000000000000', version: '8.0.50' },
    language: 'zh_CN',
    version: '8.0.50',
    theme: theme(),
    fontSizeScaleFactor: phone.fontScale,
    fontSizeSetting: Math.round(NORMAL_FONT_PX * phone.fontScale),
  })
  const deviceInfo = () => ({ brand: 'test', model: 'phone', platform: 'android', system: 'Android 14' })
  const systemInfo = () => ({ ...windowInfo(), ...appBaseInfo(), ...deviceInfo() })
  const entered = () => ({ ...launch, referrerInfo: {}, apiCategory: 'default' })
  const update = { onCheckForUpdate: listeners(), onUpdateReady: listeners(), onUpdateFailed: listeners() }

  return {
    ...apis({
      getSystemInfo: systemInfo,
      getSystemInfoAsync: systemInfo,
      getClipboardData: () => ({ data: localStorage.getItem('clipboard') ?? '' }),
      makePhoneCall: ({ phoneNumber }) => {
        if (!phoneNumber) throw new Failure('parameter error: phoneNumber is empty')
        meter.left('makePhoneCall', String(phoneNumber))
      },
      openLocation: ({ latitude, longitude, name }) =>
        meter.left('openLocation', { latitude, longitude, name }),
      navigateToMiniProgram: ({ appId, path }) => meter.left('navigateToMiniProgram', { appId, path }),
      vibrateShort: () => ({}),
      vibrateLong: () => ({}),
      hideKeyboard: () =>
        document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
      login: () => ({ code: 'test-login-code' }),
      checkSession: () => ({}),
    }),
    getSystemInfoSync: systemInfo,
    getWindowInfo: windowInfo,
    getAppBaseInfo: appBaseInfo,
    getDeviceInfo: deviceInfo,
    getSystemSetting: () => ({ bluetoothEnabled: false, locationEnabled: true, wifiEnabled: true }),
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' },
    }),
    getMenuButtonBoundingClientRect: () => ({
      width: 87,
      height: 32,
      top: 6,
      right: innerWidth - 7,
      bottom: 38,
      left: innerWidth - 94,
    }),
    getLaunchOptionsSync: entered,
    getEnterOptionsSync: entered,
    getUpdateManager: () => ({
      onCheckForUpdate: update.onCheckForUpdate.on,
      onUpdateReady: update.onUpdateReady.on,
      onUpdateFailed: update.onUpdateFailed.on,
      applyUpdate: () => location.reload(),
    }),
    onThemeChange: onTheme.on,
    offThemeChange: onTheme.off,
    nextTick: (run: () => void) => setTimeout(run),
    reportEvent: () => undefined,
    reportPerformance: () => undefined,
  }
}
