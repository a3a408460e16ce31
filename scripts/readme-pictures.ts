import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { ticketList } from '@/contract/customer/ticket'
import { buildAll, root } from '@/local/build'
import { aboutDemo, demoPeople, loadDemo } from '@/local/demo'
import { signInsAt } from '@/local/demo/sign-ins'
import { type Host, startHost } from '@/local/host'
import { pages, tabs, ticketPage } from '@/src/routes'
import { launchBrowser } from '@/test/browser/launch'
import { newPhonePage } from '@/test/browser/phone-page'

/** The README shouldn't weigh more than the code. */
const MAX_KB = 250
const folder = path.join(root, 'docs/images')

/** Takes the pictures of README.md from the product as it is: `npx tsx scripts/readme-pictures.ts`. */
const main = async (): Promise<void> => {
  await buildAll(['functions', 'start-page', 'console', 'h5'])
  mkdirSync(folder, { recursive: true })
  const dataDir = mkdtempSync(path.join(tmpdir(), 'pictures-'))
  const host = await startHost({
    dataDir,
    dist: path.join(root, 'dist'),
    indexesFile: path.join(root, 'cloudfunctions/indexes.json'),
    people: demoPeople,
    aboutDemo,
    withoutTimers: true,
  })
  const browser = await launchBrowser()
  try {
    await loadDemo({ url: host.url, dataDir })
    await host.functions.call('notifier', {}, { kind: 'timer' })
    await takeStartPage(browser, host)
    await takeApp(browser, host)
    await takeConsole(browser, host)
  } finally {
    await browser.close()
    await host.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const takeStartPage = async (browser: Browser, { url }: Host): Promise<void> => {
  const page = await wide(browser)
  await page.goto(`${url}/?who=chen-yu`)
  await page.frameLocator('iframe').getByText('查进度').waitFor()
  await page.waitForLoadState('networkidle')
  await keep(page, 'start-page')
}

/** Three phones side by side, drawn into one picture. */
const takeApp = async (browser: Browser, { url }: Host): Promise<void> => {
  const signIns = signInsAt(url)
  const { rows } = await (await signIns.customer('wang-xiulan'))(ticketList, {})
  const onSite = rows.find(({ status }) => status === 'onSite')?.ticketNo ?? ''
  const session = await signIns.session('wang-xiulan')
  const phones: string[] = []
  for (const address of [tabs.home, pages.safety, ticketPage(onSite)]) {
    const phone = await newPhonePage(browser)
    const query = address.includes('?') ? '&' : '?'
    await phone.goto(`${url}/app/#/${address}${query}session=${session}`)
    await phone
      .getByText(/查进度|打官方热线|确认码/)
      .first()
      .waitFor()
    await phone.waitForLoadState('networkidle')
    phones.push((await phone.screenshot({ animations: 'disabled', type: 'png' })).toString('base64'))
    await phone.context().close()
  }
  const sheet = await wide(browser, 1034, 712)
  await sheet.setContent(
    `<style>body{margin:0;padding:16px;display:flex;gap:20px;justify-content:center;background:#efe7e0}
    img{height:680px;border-radius:18px}</style>
    ${phones.map((png) => `<img src="data:image/png;base64,${png}">`).join('')}`,
  )
  await keep(sheet, 'app')
}

const takeConsole = async (browser: Browser, { url }: Host): Promise<void> => {
  const page = await wide(browser)
  await page.goto(`${url}/console/`)
  await page.getByRole('textbox', { name: '账号' }).fill('kefu01')
  await page.getByRole('textbox', { name: '密码' }).fill(aboutDemo.staff[0]?.password ?? '')
  await page.getByRole('button', { name: '登录' }).click()
  await page.locator('tr', { hasText: '师傅已到' }).getByRole('link').click()
  await page.getByLabel('经过').waitFor()
  await page.waitForLoadState('networkidle')
  await keep(page, 'console')
}

const wide = async (browser: Browser, width = 1240, height = 776): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  return context.newPage()
}

const keep = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const png = await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' })
  const kb = Math.round(png.byteLength / 1024)
  console.log(`docs/images/${name}.png ${kb} KB`)
  if (kb > MAX_KB) throw new Error(`docs/images/${name}.png has more than ${MAX_KB} KB`)
  await page.context().close()
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
