import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { root } from '@/local/build'
import { newPhonePage } from '@/test/browser/phone-page'
import { startWeappHost, type WeappHost } from '@/test/weapp-host/start'
import type { Ground } from './ground'

/** The built mini-program on somebody's phone. */
export interface MiniProgram {
  host: WeappHost
  /** A phone with nothing stored on it; `page.context().newPage()` and {@link open} start the app anew on the same. */
  newPhone(browser: Browser): Promise<Page>
  open(page: Page): Promise<void>
}

export const aMiniProgram = async (ground: Ground, personId: string): Promise<MiniProgram> => {
  const host = await startWeappHost({
    dist: path.join(root, 'dist/weapp'),
    apiOrigin: ground.url,
    session: await ground.sessionOf(personId),
  })
  const open = async (page: Page) => {
    await page.goto(host.url)
    await page.getByRole('button', { name: /漏电、冒烟、跳闸/ }).waitFor()
  }
  return {
    host,
    open,
    async newPhone(browser) {
      const page = await newPhonePage(browser)
      await open(page)
      return page
    },
  }
}
