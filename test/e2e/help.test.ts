import type { Browser, Page } from 'playwright-core'
import { ticketList, ticketSubmit } from '@/contract/customer/ticket'
import { staffTicketGet } from '@/contract/staff/ticket'
import { pages, tabs } from '@/src/routes'
import { launchBrowser } from '@/test/browser/launch'
import { takeScreen } from '@/test/browser/screens'
import { aReport } from '../builders/report'
import { aRequestId } from '../builders/request-id'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'
import { anH5Phone, type H5Phone } from './ground/h5-phone'

jest.setTimeout(90_000)

let browser: Browser
let ground: Ground
let phone: H5Phone
let page: Page

beforeAll(async () => {
  ground = await aGround({ builds: ['h5'] })
  // An earlier repair, so that the address is known.
  const call = await ground.customer('zhou-bo')
  await call(ticketSubmit, { requestId: aRequestId(), channel: 'miniProgram', report: aReport() })
  browser = await launchBrowser()
  phone = await anH5Phone(browser, ground, 'zhou-bo')
  page = phone.page
}, GROUND_WITHIN_MS)

afterAll(async () => {
  await phone?.close()
  await browser?.close()
  await ground?.close()
})

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const answer = (words: string) => page.getByRole('radio', { name: words, exact: true }).last().tap()
// While one page slides over another both are there; the newest stands last.
const next = () => button('下一步').last().tap()

test('given a customer whose net is gone, when they ask in their own words, then they are answered', async () => {
  await phone.open(tabs.home)
  await button(/^问一问/).tap()
  await page.getByText('大家常问').waitFor()
  await page.context().setOffline(true)
  await page.getByRole('textbox', { name: /想问什么/ }).fill('洗澡洗一半浴霸自己停了')
  await page.getByText('自动停机、过热保护').first().waitFor()
  await takeScreen(page, 'h5-help-offline')
  await page.getByText('点开看怎么做').waitFor()
  await page.context().setOffline(false)
})

test('given a fault, when the guided look did not help, then the report goes with what was answered', async () => {
  await phone.open(pages.symptom)
  await page.getByRole('radio', { name: '取暖效果下降' }).tap()
  await next()
  await page.getByText('先自己看一看，约 1 分钟').waitFor()
  await takeScreen(page, 'h5-help-offer')
  await button('先看一看').tap()
  for (const words of ['都没有', '都关好了', '超过十分钟', '试过了，还是不行', '吹热风']) await answer(words)
  await page.getByText('像是取暖模块老化，师傅会带上。').waitFor()
  await takeScreen(page, 'h5-help-book')
  await button('接着报修').tap()
  await page.getByText(/您的 5 个回答会一起给师傅/).waitFor()
  await next()
  await page.getByText('用过的地址').last().waitFor()
  await next()
  await page.getByRole('radiogroup', { name: '哪一天' }).getByRole('radio', { name: /^后天/ }).tap()
  await page.getByRole('radio', { name: /^上午/ }).tap()
  await next()
  await page.getByText('谁会看到这些').waitFor()
  await page.getByRole('checkbox', { name: /^同意/ }).tap()
  await button('提交报修').last().tap()
  await button('允许').tap()
  await page.getByRole('heading', { name: '收到了' }).waitFor()

  const { rows } = await (await ground.customer('zhou-bo'))(ticketList, {})
  const seen = await (await ground.staff('kefu01'))(staffTicketGet, { ticketNo: rows[0]?.ticketNo ?? '' })
  expect(seen.triage).toContainEqual({ asked: '从外面清一清风口的灰', said: '试过了，还是不行' })
  expect(seen.triage.at(-1)).toEqual({ asked: '看下来', said: '像是取暖模块老化，师傅会带上。' })
  expect(seen.tried).toContain('擦过、清过灰')
})
