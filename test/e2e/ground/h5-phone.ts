import type { Browser, BrowserContext, Page } from 'playwright-core'
import { tabs } from '@/src/routes'
import { newPhonePage } from '@/test/browser/phone-page'
import type { Ground } from './ground'

/** How the phone is set, and the app on it. */
export interface Look {
  name: string
  theme: 'light' | 'dark'
  /** WeChat's font setting as a factor. */
  fontScale: number
  care: boolean
}

/** Somebody's phone with the app in its browser. */
export interface H5Phone {
  page: Page
  /** Opens a page of the app afresh, as a notice does. */
  open(address: string): Promise<void>
  close(): Promise<void>
}

export const plainLook: Look = { name: 'normal', theme: 'light', fontScale: 1, care: false }

/**
 * @param stored what an earlier phone of the same person kept: `page.context().storageState()`
 */
export const anH5Phone = async (
  browser: Browser,
  ground: Ground,
  personId: string,
  look: Look = plainLook,
): Promise<H5Phone> => {
  const page = await newPhonePage(browser, { dark: look.theme === 'dark' })
  const session = await ground.sessionOf(personId)
  let opened = 0
  const open = async (address: string) => {
    // another query makes it another document; the app starts afresh
    const query = `n=${++opened}&theme=${look.theme}&fontScale=${look.fontScale}`
    await page.goto(
      `${ground.url}/app/?${query}#/${address}${address.includes('?') ? '&' : '?'}session=${session}`,
    )
  }
  if (look.care) {
    await open(tabs.mine)
    await page.getByRole('checkbox', { name: /^大字版/ }).tap()
  }
  return { page, open, close: () => page.context().close() }
}

/** Takes over what the app kept on another phone of the same person, such as a report half written. */
export const copyStore = async (from: BrowserContext, to: Page): Promise<void> => {
  const { origins } = await from.storageState()
  const kept = origins.flatMap(({ localStorage }) => localStorage)
  await to.context().addInitScript((entries) => {
    for (const { name, value } of entries) localStorage.getItem(name) ?? localStorage.setItem(name, value)
  }, kept)
}
