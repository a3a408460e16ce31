import type { AppConfig, Json } from './package'

/** The phone's frame around a page: title bar and tab bar. */
export interface Frame {
  /** Fits the frame to the page on top. */
  show(page: { route: string; config: Json; depth: number }): void
  setTitle(title: string): void
  setBarColours(front: string | undefined, back: string | undefined): void
  /** A number or word at a tab, `dot` for a red dot, null for none. */
  setBadge(index: number, badge: string | null): void
}

export interface FrameActions {
  back(): void
  tab(pagePath: string): void
}

export function createFrame(app: AppConfig, actions: FrameActions): Frame {
  const bar = find('#host-navigation')
  const title = find('#host-title')
  const back = find('#host-back')
  const tabBar = find('#host-tabs')
  back.addEventListener('click', actions.back)
  Object.assign(tabBar.style, {
    color: colour(app.tabBar.color),
    background: colour(app.tabBar.backgroundColor),
  })
  const items = app.tabs.map((tab) => {
    const button = Object.assign(document.createElement('button'), { type: 'button' })
    const icon = Object.assign(document.createElement('img'), { alt: '' })
    const badge = Object.assign(document.createElement('span'), { className: 'host-badge', hidden: true })
    button.append(icon, document.createTextNode(tab.text), badge)
    button.addEventListener('click', () => actions.tab(tab.pagePath))
    tabBar.append(button)
    return { tab, button, icon, badge }
  })

  const setBarColours = (front: string | undefined, backColour: string | undefined) => {
    if (front) bar.style.color = front === 'white' || front === '#ffffff' ? '#fff' : '#000'
    if (backColour) bar.style.background = backColour
  }
  const setTitle = (text: string) => {
    title.textContent = text
    document.title = text || '小程序'
  }
  return {
    show: ({ route, config, depth }) => {
      bar.hidden = config.navigationStyle === 'custom'
      back.style.visibility = depth > 1 ? 'visible' : 'hidden'
      setTitle(colour(config.navigationBarTitleText))
      setBarColours(colour(config.navigationBarTextStyle), colour(config.navigationBarBackgroundColor))
      tabBar.hidden = !app.tabs.some(({ pagePath }) => pagePath === route)
      for (const { tab, button, icon } of items) {
        const chosen = tab.pagePath === route
        const path = (chosen ? tab.selectedIconPath : undefined) ?? tab.iconPath
        if (path) icon.src = `/package/${path}`
        button.toggleAttribute('aria-current', chosen)
        if (chosen) button.setAttribute('aria-current', 'page')
        button.style.color = chosen ? colour(app.tabBar.selectedColor) : ''
      }
    },
    setTitle,
    setBarColours,
    setBadge: (index, text) => {
      const badge = items[index]?.badge
      if (!badge) return
      badge.hidden = text === null
      badge.textContent = text === 'dot' ? '' : (text ?? '')
    },
  }
}

const colour = (value: unknown): string => (typeof value === 'string' ? value : '')

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`the shell lacks ${selector}`)
  return element
}
