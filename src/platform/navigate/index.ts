import Taro, { useRouter } from '@tarojs/taro'

/**
 * A page's address without its leading slash, as notices carry it too: `packages/ticket/pages/detail/index?no=…`.
 * Both platforms go there the same way; a second tap while a page opens is refused by WeChat and harmless.
 */
export const openPage = (address: string): void => {
  Taro.navigateTo({ url: `/${address}` }).catch(() => undefined)
}

/** Tab pages only. */
export const openTab = (address: string): void => {
  Taro.switchTab({ url: `/${address}` }).catch(() => undefined)
}

/** Closes every other page, so that going back can't return to what is over. */
export const startOver = (address: string): void => {
  Taro.reLaunch({ url: `/${address}` }).catch(() => undefined)
}

/** Takes the place of the page in view. */
export const replacePage = (address: string): void => {
  Taro.redirectTo({ url: `/${address}` }).catch(() => undefined)
}

/** @param pages how many pages back; fewer are open where the app was entered in the middle */
export const goBack = (pages = 1): void => {
  Taro.navigateBack({ delta: pages }).catch(() => undefined)
}

/** Back to the page before; where the app was entered in the middle there is none, and `address` takes its place. */
export const goBackOr = (address: string): void => {
  if (Taro.getCurrentPages().length > 1) goBack()
  else replacePage(address)
}

/** What stands behind the `?` of this page's address, decoded: neither WeChat nor Taro's router in a browser does. */
export const usePageQuery = (): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(useRouter().params).map(([name, value]) => [name, decoded(value)]))

/** A text that only looks encoded stays as it is. */
const decoded = (value: string | undefined): string | undefined => {
  try {
    return value === undefined ? value : decodeURIComponent(value)
  } catch {
    return value
  }
}
