import { type OpenPage, type OpenPageParts, openPage } from './open-page'
import { parseAddress } from './paths'

export interface Pages {
  stack(): OpenPage[]
  current(): OpenPage | undefined
  navigateTo(url: string): OpenPage
  redirectTo(url: string): void
  switchTab(url: string): void
  reLaunch(url: string): void
  navigateBack(delta: number): void
}

export interface PagesParts extends OpenPageParts {
  screen: HTMLElement
  /** Called when another page is on top. */
  onShown(page: OpenPage): void
}

/** WeChat's limit. */
const MAX_OPEN = 10

/** What an API answers where WeChat would refuse: the text after `navigateTo:fail`. */
export class Refused extends Error {}

/** https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/route.html */
export function createPages(parts: PagesParts): Pages {
  const { app, view, screen, onShown } = parts
  const tabs = new Map<string, OpenPage>()
  let stack: OpenPage[] = []

  const isTab = (route: string) => app.tabs.some(({ pagePath }) => pagePath === route)
  const top = () => stack.at(-1)

  function locate(url: string, wanted: 'tab' | 'page' | 'any') {
    const address = parseAddress(url, top()?.route ?? '')
    if (!app.pages.includes(address.route)) throw new Refused(`page "${address.route}" is not found`)
    const tab = isTab(address.route)
    if (tab && wanted === 'page') throw new Refused('can not navigateTo a tabbar page')
    if (!tab && wanted === 'tab') throw new Refused('can not switch to no-tabBar page')
    return address
  }

  /** Opens the page, puts it on the screen and gives it its first `onLoad`, `onShow`, `onReady`. */
  function enter(route: string, query: Record<string, string>): OpenPage {
    const page = openPage(parts, route, query)
    if (isTab(route)) tabs.set(route, page)
    stack.push(page)
    place(page)
    page.instance.render()
    page.instance.call('onLoad', query)
    page.instance.call('onShow')
    page.instance.call('onReady')
    return page
  }

  function place(page: OpenPage): void {
    screen.replaceChildren(page.frame)
    page.frame.scrollTop = page.scrollTop
    onShown(page)
  }

  function hideTop(): void {
    const page = top()
    if (!page) return
    page.scrollTop = page.frame.scrollTop
    page.instance.call('onHide')
  }

  function close(page: OpenPage): void {
    page.instance.call('onUnload')
    view.unmount(page.frame)
    page.frame.remove()
    tabs.delete(page.route)
  }

  return {
    stack: () => [...stack],
    current: top,
    navigateTo: (url) => {
      const { route, query } = locate(url, 'page')
      if (stack.length >= MAX_OPEN) throw new Refused(`webview count limit exceed: ${MAX_OPEN}`)
      hideTop()
      return enter(route, query)
    },
    redirectTo: (url) => {
      const { route, query } = locate(url, 'page')
      const page = stack.pop()
      if (page) close(page)
      enter(route, query)
    },
    switchTab: (url) => {
      const { route } = locate(url, 'tab')
      const before = top()
      const kept = tabs.get(route)
      if (before && before === kept) return
      hideTop()
      for (const page of stack.reverse()) if (!isTab(page.route)) close(page)
      stack = []
      if (!kept) {
        enter(route, {})
        return
      }
      stack = [kept]
      place(kept)
      kept.instance.call('onShow')
    },
    reLaunch: (url) => {
      const { route, query } = locate(url, 'any')
      const all = new Set([...stack.reverse(), ...tabs.values()])
      for (const page of all) close(page)
      stack = []
      enter(route, query)
    },
    navigateBack: (delta) => {
      if (stack.length <= 1) throw new Refused('cannot navigate back at first page.')
      const closing = stack.splice(Math.max(1, stack.length - delta))
      for (const page of closing.reverse()) close(page)
      const page = top()
      if (!page) return
      place(page)
      page.instance.call('onShow')
    },
  }
}
