import type { Browser, Page } from 'playwright-core'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { DEMO_PASSWORD } from '@/local/demo'
import type { Ground } from './ground'

export interface DeskOptions {
  /** CSS pixels; 1440 × 900 unless told. */
  width?: number
  height?: number
  /** The browser's zoom: 1.4 leaves a window of 1440 px 1029 CSS pixels. */
  zoom?: number
}

/** The console's sign-in page in a browser of its own, nothing stored. */
export const aDesk = async (browser: Browser, ground: Ground, options: DeskOptions = {}): Promise<Page> => {
  const { width = 1440, height = 900, zoom = 1 } = options
  const context = await browser.newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  await page.goto(`${ground.url}/console/`)
  await page.getByRole('textbox', { name: '账号' }).waitFor()
  return page
}

export const typeSignIn = async (page: Page, account: string, password = DEMO_PASSWORD): Promise<void> => {
  await page.getByRole('textbox', { name: '账号' }).fill(account)
  await page.getByRole('textbox', { name: '密码' }).fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

/** Somebody at their desk, before the list. */
export const signedIn = async (
  browser: Browser,
  ground: Ground,
  account: string,
  options: DeskOptions = {},
): Promise<Page> => {
  const page = await aDesk(browser, ground, options)
  await typeSignIn(page, account)
  await page.getByRole('heading', { name: '全部工单' }).waitFor()
  return page
}

/** Finds a ticket the way an agent on the phone does. */
export const openTicket = async (page: Page, ticketNo: string): Promise<void> => {
  await page.keyboard.press('/')
  await page.keyboard.type(ticketNo)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: sayTicketNo(ticketNo), exact: true }).waitFor()
}
