import './browser.css'
import { clampFontScale, type Display, type DisplaySettings } from './port'

export type { Display, DisplaySettings } from './port'

/**
 * The browser's theme. Its font setting can't be read, so the page around the app may set both, the way WeChat's
 * settings would: `postMessage({type: 'display', theme: 'dark', fontScale: 1.4})` from the same origin, or
 * `?theme=dark&fontScale=1.4` before the hash.
 */
export const display: Display = {
  read: () => ({
    theme: chosen.theme ?? (darkQuery()?.matches ? 'dark' : 'light'),
    fontScale: clampFontScale(chosen.fontScale),
  }),
  onChange: (listener) => {
    const tell = () => {
      colourAround()
      listener()
    }
    const onMessage = (event: MessageEvent<unknown>) => {
      if (event.origin !== window.location.origin || !isDisplayMessage(event.data)) return
      chosen = fromParts(event.data.theme, event.data.fontScale)
      tell()
    }
    const query = darkQuery()
    query?.addEventListener('change', tell)
    window.addEventListener('message', onMessage)
    return () => {
      query?.removeEventListener('change', tell)
      window.removeEventListener('message', onMessage)
    }
  },
}

/** The tab bar stands outside of the pages; WeChat colours its own by theme.json. */
const colourAround = (): void => {
  document.documentElement.classList.toggle('is-dark', display.read().theme === 'dark')
}

const fromParts = (theme: unknown, fontScale: unknown): Partial<DisplaySettings> => ({
  ...(theme === 'dark' || theme === 'light' ? { theme } : {}),
  ...(fontScale === undefined || fontScale === null ? {} : { fontScale: Number(fontScale) }),
})

const address = new URLSearchParams(window.location.search)
let chosen = fromParts(address.get('theme'), address.get('fontScale'))

const darkQuery = (): MediaQueryList | undefined => window.matchMedia?.('(prefers-color-scheme: dark)')

const isDisplayMessage = (data: unknown): data is { type: 'display'; theme?: unknown; fontScale?: unknown } =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'display'

colourAround()
