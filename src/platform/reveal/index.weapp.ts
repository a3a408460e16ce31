import Taro from '@tarojs/taro'
import type { Reveal } from './port'

export type { Reveal } from './port'

/** What the field is called stands above its error, and has to be seen with it. */
const roomAbovePx = 160

export const reveal: Reveal = (className) => {
  Taro.nextTick(() => {
    Taro.pageScrollTo({ selector: `.${className}`, offsetTop: -roomAbovePx, duration: 200 }).catch(
      () => undefined,
    )
  })
}
