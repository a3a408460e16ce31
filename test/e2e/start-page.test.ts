import type { Browser, Page } from 'playwright-core'
import { ticketList } from '@/contract/customer/ticket'
import { seriousFindings } from '@/test/browser/axe'
import { watchErrors } from '@/test/browser/errors'
import { launchBrowser } from '@/test/browser/launch'
import { takeScreen } from '@/test/browser/screens'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'
import { writePhoto } from './ground/photo-file'
import { visitOf } from './ground/visit'

jest.setTimeout(90_000)

let browser: Browser
let ground: Ground
let page: Page
let errors: string[]

beforeAll(async () => {
  ground = await aGround({ builds: ['start-page', 'console', 'h5'], withTimers: true })
  browser = await launchBrowser()
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  page = await context.newPage()
  errors = watchErrors(page)
  await page.goto(ground.url)
}, GROUND_WITHIN_MS)

afterAll(async () => {
  await browser?.close()
  await ground?.close()
})

const phone = () => page.frameLocator('iframe')
const feed = () => page.getByRole('log')
const chip = (name: string) => page.getByRole('button', { name, exact: true })

test('the phone in the frame runs the app of whoever is chosen', async () => {
  await phone().getByText('浴霸有事，跟我们说').waitFor()
  await page.getByText('王秀兰还没有微信通知').waitFor()
  await takeScreen(page, 'start-page-1440')
  await chip('周博').click()
  await phone().getByText('选一选、拍张照，约师傅上门').waitFor()
  expect(await page.locator('iframe').getAttribute('title')).toBe('周博的手机')
  await page.reload()
  await phone().getByText('浴霸有事，跟我们说').waitFor()
  expect(await chip('周博').getAttribute('aria-pressed')).toBe('true')
  expect(await seriousFindings(page, { exclude: ['iframe'] })).toEqual([])
})

test('a report in the frame, taken up by the desk, makes a notice come in', async () => {
  const app = phone()
  const button = (name: string | RegExp) =>
    app.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click()
  await button(/^报修/)
  await app.getByRole('radio', { name: '只吹冷风不热' }).click()
  await button('下一步')
  const chooser = page.waitForEvent('filechooser')
  await button('添加照片或视频')
  await (await chooser).setFiles(writePhoto('heaterCold'))
  await app.getByRole('button', { name: '看照片 1' }).waitFor()
  await button('下一步')
  await button(/^省、市、区/)
  for (const place of ['浙江省', '杭州市', '西湖区']) await button(place)
  await app.getByRole('textbox', { name: '详细地址' }).fill('文三路 90 号 3 幢 501')
  await app.getByRole('textbox', { name: '怎么称呼您' }).fill('周博')
  await button('微信手机号')
  await button('下一步')
  await app.getByRole('radio', { name: /^后天/ }).click()
  await app.getByRole('radio', { name: /^上午/ }).click()
  await button('下一步')
  await app.getByRole('checkbox', { name: /^同意/ }).click()
  await button('提交报修')
  await button('允许')
  await app.getByText('收到了', { exact: true }).waitFor()
  await takeScreen(page, 'start-page-reported')

  const { rows } = await (await ground.customer('zhou-bo'))(ticketList, {})
  await visitOf(ground, rows[0]?.ticketNo ?? '').accept()
  const notice = feed().getByRole('button', { name: /受理通知/ })
  await notice.waitFor()
  await takeScreen(page, 'start-page-notice')
  await notice.click()
  await app.getByText('正在给您找附近的网点').first().waitFor()
})

test('one press opens the console as that person, signed in', async () => {
  const opened = page.context().waitForEvent('page')
  await page.getByRole('button', { name: /^以林佳/ }).click()
  const desk = await opened
  await desk.getByRole('heading', { name: '全部工单' }).waitFor()
  await desk.locator('[data-ticket]').first().waitFor()
  await desk.getByText('林佳').first().waitFor()
  await desk.close()
  expect(errors).toEqual([])
})
