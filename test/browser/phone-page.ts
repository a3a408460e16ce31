import type { Browser, Page } from 'playwright-core'

export interface PhoneOptions {
  /** The phone's dark mode. */
  dark?: boolean
  /** WeChat's font size setting as a factor: 1 is standard, 1.4 the largest that is promised. */
  fontScale?: number
  /** CSS pixels; 390 × 844 unless told. */
  width?: number
  height?: number
  /** Time zone of the phone; Asia/Shanghai unless told. */
  timezoneId?: string
}

/** What the phone's settings look like to the page, as `window.__phone`. */
export interface PhoneSettings {
  dark: boolean
  fontScale: number
}

/**
 * Opens an empty page on a phone of its own (touch, double density, zh-CN, nothing stored).
 * `page.context().close()` throws the phone away; `page.context().newPage()` reopens a closed app with what
 * it had stored; `page.context().setOffline(true)` takes it off the net.
 */
export async function newPhonePage(browser: Browser, options: PhoneOptions = {}): Promise<Page> {
  const { dark = false, fontScale = 1, width = 390, height = 844, timezoneId = 'Asia/Shanghai' } = options
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId,
    colorScheme: dark ? 'dark' : 'light',
  })
  const settings: PhoneSettings = { dark, fontScale }
  await context.addInitScript((phone) => {
    Object.assign(window, { __phone: phone })
  }, settings)
  return context.newPage()
}
