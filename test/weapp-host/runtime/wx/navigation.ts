import type { Frame } from '../frame'
import type { Pages } from '../pages'
import { apis, listeners, type Options } from './api'

/** Page stack, title bar, tab bar, scrolling. */
export function navigationApis(pages: Pages, frame: Frame) {
  const url = (options: Options) => String(options.url ?? '')
  const badge = (text: (options: Options) => string | null) => (options: Options) =>
    frame.setBadge(Number(options.index), text(options))
  return apis({
    navigateTo: (options) => {
      const channel = eventChannel()
      const events =
        typeof options.events === 'object' && options.events ? Object.entries(options.events) : []
      for (const [name, listener] of events) channel.on(name, listener)
      const page = pages.navigateTo(url(options))
      page.instance.self.getOpenerEventChannel = () => channel
      return { eventChannel: channel }
    },
    redirectTo: (options) => pages.redirectTo(url(options)),
    switchTab: (options) => pages.switchTab(url(options)),
    reLaunch: (options) => pages.reLaunch(url(options)),
    navigateBack: ({ delta = 1 }) => pages.navigateBack(Number(delta)),
    setNavigationBarTitle: ({ title }) => frame.setTitle(String(title)),
    setNavigationBarColor: ({ frontColor, backgroundColor }) =>
      frame.setBarColours(String(frontColor), String(backgroundColor)),
    showNavigationBarLoading: () => ({}),
    hideNavigationBarLoading: () => ({}),
    setBackgroundColor: () => ({}),
    setBackgroundTextStyle: () => ({}),
    setTabBarBadge: badge(({ text }) => String(text)),
    removeTabBarBadge: badge(() => null),
    showTabBarRedDot: badge(() => 'dot'),
    hideTabBarRedDot: badge(() => null),
    setTabBarStyle: () => ({}),
    setTabBarItem: () => ({}),
    startPullDownRefresh: () => pages.current()?.instance.call('onPullDownRefresh'),
    stopPullDownRefresh: () => ({}),
    pageScrollTo: ({ scrollTop, selector }) => {
      const frameElement = pages.current()?.frame
      if (typeof selector === 'string') frameElement?.querySelector(selector)?.scrollIntoView()
      else frameElement?.scrollTo({ top: Number(scrollTop ?? 0) })
    },
    showShareMenu: () => ({}),
    hideShareMenu: () => ({}),
  })
}

function eventChannel() {
  const named = new Map<string, ReturnType<typeof listeners>>()
  const of = (name: string) => {
    const found = named.get(name) ?? listeners()
    named.set(name, found)
    return found
  }
  return {
    on: (name: string, listener: unknown) => {
      if (typeof listener === 'function') of(name).on((...parts) => listener(...parts))
    },
    once: (name: string, listener: unknown) => {
      if (typeof listener !== 'function') return
      const hear = (...parts: unknown[]) => {
        of(name).off(hear)
        listener(...parts)
      }
      of(name).on(hear)
    },
    off: (name: string) => of(name).off(),
    emit: (name: string, ...parts: unknown[]) => of(name).tell(...parts),
  }
}
