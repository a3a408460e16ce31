import Taro from '@tarojs/taro'

/** Shows how many wait behind a tab, up to 99; none shows nothing. WeChat refuses it on pages without tabs. */
export const setTabBadge = (index: number, count: number): void => {
  const asked =
    count === 0
      ? Taro.removeTabBarBadge({ index })
      : Taro.setTabBarBadge({ index, text: count > 99 ? '99+' : String(count) })
  asked.catch(() => undefined)
}
