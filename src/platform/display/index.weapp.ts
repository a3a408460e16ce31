import Taro from '@tarojs/taro'
import { clampFontScale, type Display } from './port'

export type { Display, DisplaySettings } from './port'

interface AppBase {
  theme?: string
  /** Since base library 3.x: the exact factor. */
  fontSizeScaleFactor?: number
  /** Older: the size in px of WeChat's own text, 16 when normal. */
  fontSizeSetting?: number
}

const normalFontPx = 16

/** A change of the font setting has no event in WeChat: the page reads again whenever it is shown. */
export const display: Display = {
  read: () => {
    const base: AppBase = Taro.getAppBaseInfo()
    const older = base.fontSizeSetting === undefined ? undefined : base.fontSizeSetting / normalFontPx
    return {
      theme: base.theme === 'dark' ? 'dark' : 'light',
      fontScale: clampFontScale(base.fontSizeScaleFactor ?? older),
    }
  },
  onChange: (listener) => {
    Taro.onThemeChange(listener)
    return () => Taro.offThemeChange(listener)
  },
}
