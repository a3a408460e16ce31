import type { Browser, Page } from 'playwright-core'
import { ticketGet, ticketList, ticketSubmit } from '@/contract/customer/ticket'
import { demoBoxes, NEW_BOX } from '@/local/demo/box-codes'
import { pages } from '@/src/routes'
import { launchBrowser } from '@/test/browser/launch'
import { newPhonePage } from '@/test/browser/phone-page'
import { takeScreen } from '@/test/browser/screens'
import { aReport } from '../builders/report'
import { aRequestId } from '../builders/request-id'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'
import { anH5Phone, type H5Phone } from './ground/h5-phone'

jest.setTimeout(90_000)

const OPEN = 'packages/product/pages/open/index'

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

/** Once the page has come to rest. */
const picture = async (of: Page, name: string) => {
  await of.waitForTimeout(400)
  await takeScreen(of, `h5-box-${name}`)
}

test('a guest who opens the printed link sees the product, its warranty and all ways on', async () => {
  const guest = await newPhonePage(browser, { dark: false })
  await guest.goto(`${ground.url}/p/${NEW_BOX}`)
  await guest.getByRole('heading', { name: /智能风暖浴霸 Q360/ }).waitFor()
  for (const way of [/^报修/, /^登记/, /^保修/, /^安装/, /^说明书/])
    await guest.getByRole('button', { name: way }).first().waitFor()
  await picture(guest, '01-guest')
  await guest.getByRole('button', { name: /^保修/ }).tap()
  await guest.getByText(/这里只看出厂日期/).waitFor()
  await picture(guest, '02-warranty')
  await guest.context().close()
})

test.each([
  ['scene', `scene=${encodeURIComponent(`p=${NEW_BOX}`)}`],
  ['link', (url: string) => `q=${encodeURIComponent(`${url}/p/${NEW_BOX}`)}`],
])('the %s of a code in WeChat leads to the same product', async (_, query) => {
  await phone.open(`${OPEN}?${typeof query === 'string' ? query : query(ground.url)}`)
  await page.getByRole('heading', { name: /智能风暖浴霸 Q360/ }).waitFor()
})

test.each(demoBoxes.map(({ name, serialNo }, at) => [name, serialNo, at] as const))(
  'the demo box "%s" says something of its own',
  async (_, serialNo, at) => {
    await phone.open(`${OPEN}?p=${serialNo}`)
    await page.getByRole('status').first().waitFor()
    await picture(page, `1${at}-demo`)
  },
)

test('from the scanned box to a submitted repair it takes three taps beside the answers', async () => {
  let taps = 0
  const go = async (name: string | RegExp) => {
    taps++
    await page.getByRole('button', { name }).last().tap()
  }
  await phone.open(`${OPEN}?p=${NEW_BOX}`)
  await go(/^报修/)
  await page.getByText('哪里不对劲？').waitFor()
  await page.getByText('浴霸 Q360', { exact: true }).waitFor()
  // answers: what, when, and the consent
  await page.getByRole('radio', { name: '取暖效果下降' }).tap()
  await page.getByRole('radiogroup', { name: '哪一天' }).waitFor()
  await page.getByRole('radiogroup', { name: '哪一天' }).getByRole('radio', { name: /^后天/ }).tap()
  await page.getByRole('radio', { name: /^下午/ }).tap()
  await page.getByText('看一眼，对不对').waitFor()
  await picture(page, '20-check')
  for (const box of await page.getByRole('checkbox', { name: /^同意/ }).all()) await box.tap()
  await go('提交报修')
  const allow = page.getByRole('button', { name: '允许', exact: true })
  await allow.waitFor()
  await allow.tap()
  await page.getByText('收到了').first().waitFor()
  expect(taps).toBeLessThanOrEqual(3)
  const [ticket] = (await (await ground.customer('zhou-bo'))(ticketList, {})).rows
  const told = await (await ground.customer('zhou-bo'))(ticketGet, { ticketNo: ticket?.ticketNo ?? '' })
  expect(told.productName).toContain('Q360')
})

test('registering takes one tap more, and it stands in the list with its next steps', async () => {
  await phone.open(`${OPEN}?p=${NEW_BOX}`)
  await page.getByRole('button', { name: /^登记/ }).tap()
  await page.getByRole('radio', { name: '主卫' }).tap()
  await picture(page, '30-register')
  await page.getByRole('button', { name: '登记', exact: true }).tap()
  await page.getByText('登记好了').waitFor()
  await picture(page, '31-registered')
  await phone.open(pages.products)
  await page.getByText('主卫 智能风暖浴霸 Q360').waitFor()
  await page.getByRole('button', { name: '更多' }).tap()
  await picture(page, '32-list')
  await page.getByRole('button', { name: /^转给别人/ }).tap()
  await page.getByRole('button', { name: '要一个转让码' }).tap()
  await page.getByText('把这 8 个数字告诉新主人').waitFor()
  await picture(page, '33-offer')
})
