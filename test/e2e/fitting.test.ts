import type { Browser, Page } from 'playwright-core'
import { ticketSubmit } from '@/contract/customer/ticket'
import { tabs, ticketPage } from '@/src/routes'
import { launchBrowser } from '@/test/browser/launch'
import { takeScreen } from '@/test/browser/screens'
import { aReport } from '../builders/report'
import { aRequestId } from '../builders/request-id'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'
import { anH5Phone, type H5Phone } from './ground/h5-phone'
import { visitOf } from './ground/visit'

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

/** Once the page has come to rest. */
const picture = async (name: string) => {
  await page.waitForTimeout(400)
  await takeScreen(page, `h5-fitting-${name}`)
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const pick = (question: string | RegExp, answer: string | RegExp) =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer }).tap()
// While one page slides over another both are there; the newest stands last.
const next = () => button('下一步').last().tap()

describe('given a customer with a new heater in its box', () => {
  let ticketNo: string

  test('when they tell what the home is like, then what isn’t safe is said before they go on', async () => {
    await phone.open(tabs.home)
    await button(/^安装/).tap()
    await page.getByText('要装什么？').waitFor()
    await picture('01-what')
    await pick('新装还是换下旧的', '换下旧的')
    await next()
    await page.getByText('装在什么样的顶上？').waitFor()
    await pick('吊顶', /集成吊顶/)
    await page.getByRole('textbox', { name: /多高/ }).fill('2.9')
    await picture('02-ceiling')
    await next()
    await pick('留的是什么线', /铜线/)
    await pick('有没有接地线', '没有')
    await pick(/空气开关/, '说不准')
    await picture('03-wires')
    await next()
    await page.getByRole('heading', { name: '先别动线' }).waitFor()
    await picture('04-stop')
    await button('知道了，先约上').tap()
    await pick('风管', /公共烟道/)
    await picture('05-duct')
    await next()
    await page.getByText('拍几张给师傅看').waitFor()
    await picture('06-photos')
    await next()
  })

  test('when they choose a time, then a place is held while they look it over', async () => {
    await page.getByText('用过的地址').waitFor()
    await next()
    await page.getByRole('radiogroup', { name: '哪一天' }).waitFor()
    await picture('07-when')
    await page.getByRole('radiogroup', { name: '哪一天' }).getByRole('radio', { name: /^后天/ }).tap()
    await page.getByRole('radio', { name: /^下午/ }).tap()
    await picture('08-chosen')
    await next()
    await page.getByText('位置给您留着').waitFor()
    await page.getByRole('timer').getByText(/^4:/).waitFor()
    await picture('09-check')
    await button('看收费标准').tap()
    await picture('10-prices')
  })

  test('when they send it, then they hold a number and the time is booked', async () => {
    await page.getByRole('checkbox', { name: /^同意/ }).tap()
    await button('提交安装').tap()
    await answerNotices()
    await page.getByText('收到了').first().waitFor()
    await picture('11-number')
    await button('看进度').tap()
    await page.getByText('给您留好了').waitFor()
    await picture('12-ticket')
    ticketNo = new URL(page.url()).hash.split('no=')[1]?.slice(0, 7) ?? ''
    expect(ticketNo).toMatch(/^\w{7}$/)
  })

  test('when they change the time, then the new one is held and the ticket says so', async () => {
    await button(/^改时间/).tap()
    await page.getByText('改到哪天？').waitFor()
    await page.getByRole('radiogroup', { name: '哪一天' }).waitFor()
    await picture('13-other-time')
    await page.getByRole('radiogroup', { name: '哪一天' }).getByRole('radio').nth(4).tap()
    await page.getByRole('radio', { name: /^上午/ }).tap()
    await page.getByText('位置给您留着').waitFor()
    await picture('14-held')
    await button(/^改到 /).tap()
    await page.getByText(/^改好了/).waitFor()
    await page.getByText(/^您改了上门时间/).waitFor()
    await picture('15-changed')
  })

  test('when they chase, then it is said what happens, and when they can again', async () => {
    await button(/^催一催/).tap()
    await picture('16-chase')
    await button('催一下').tap()
    await page.getByText(/以后还能再催/).waitFor()
    await picture('17-chased')
  })

  test('when the technician is at the door, then face, badge and code can be compared', async () => {
    const visit = visitOf(ground, ticketNo)
    await visit.accept()
    await visit.dispatch()
    await visit.assign()
    await visit.depart()
    await phone.open(ticketPage(ticketNo))
    await page.getByText('开门前，请师傅报出这 6 位数字').waitFor()
    await picture('18-on-the-way')
  })
})

const answerNotices = async () => {
  const allow = page.getByRole('button', { name: '允许', exact: true })
  await allow.waitFor()
  await allow.tap()
}
