import type { Browser, Page } from 'playwright-core'
import { ticketList } from '@/contract/customer/ticket'
import { watchErrors } from '@/test/browser/errors'
import { launchBrowser } from '@/test/browser/launch'
import { takeScreen } from '@/test/browser/screens'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'
import { inSight } from './ground/in-sight'
import { aMiniProgram, type MiniProgram } from './ground/mini-program'
import { reportByHand, tapButton } from './ground/report-by-hand'
import { type Visit, visitOf } from './ground/visit'

jest.setTimeout(90_000)

let browser: Browser
let ground: Ground
let app: MiniProgram
let page: Page

beforeAll(async () => {
  ground = await aGround({ builds: ['weapp'] })
  app = await aMiniProgram(ground, 'zhou-bo')
  browser = await launchBrowser()
}, GROUND_WITHIN_MS)

afterAll(async () => {
  await browser?.close()
  await app?.host.close()
  await ground?.close()
})

const picture = (name: string) => takeScreen(page, `weapp-${name}`)
const sees = (words: string | RegExp) => page.getByText(words).first().waitFor()
const heading = (words: string | RegExp) => page.getByRole('heading', { name: words }).waitFor()
const tab = (name: string) => page.locator('#host-tabs').getByRole('button', { name })
const badge = () => page.locator('#host-tabs .host-badge:visible')

describe('given a customer whose heater trips the breaker', () => {
  let errors: string[]
  let visit: Visit

  beforeAll(async () => {
    page = await app.newPhone(browser)
    errors = watchErrors(page)
  })
  afterAll(() => page?.context().close())

  test('when they open a report, then safety comes before every question', async () => {
    await picture('01-home')
    await reportByHand(page).begin()
    await heading('哪里不对劲？')
    await picture('02-symptom')
    await page.getByRole('button', { name: /漏电、跳闸、冒烟/ }).tap()
    await heading(/先别碰浴霸/)
    await picture('03-safety')
    await tapButton(page, '已经断电，继续报修')
    await sees('已经断电了，是哪一种？')
    await picture('04-dangers')
  })

  test('when they answer the rest, then they hold a ticket number', async () => {
    const report = reportByHand(page)
    await report.symptom('一开就跳闸')
    await report.describe('一按取暖就跳闸，只开灯不跳。空气开关已经关了。')
    await report.photo(true)
    await page.getByRole('button', { name: '看照片 1' }).waitFor()
    await page
      .getByText(/排队中|%$/)
      .first()
      .waitFor({ state: 'detached' })
    await picture('05-describe')
    await report.next()
    await report.addressFromWeChat()
    await report.phoneFromWeChat()
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value.replace(/\s/g, '') === '19900001005'),
    )
    await picture('06-where')
    await report.next()
    await report.wish()
    await picture('07-when')
    await report.next()
    await sees('1 个照片和视频')
    await report.consent()
    await picture('08-check')
    await report.submit()
    await page.getByRole('dialog', { name: '订阅消息' }).waitFor()
    await picture('09-notices')
    await report.answerNotices('允许')
    await heading('收到了')
    await picture('10-number')
    visit = visitOf(ground, await shownTicketNo())
  })

  test('when the desk accepts, then WeChat tells and the open page follows by itself', async () => {
    await tapButton(page, '看进度')
    await heading('收到了，客服会打电话跟您核对')
    await picture('11-submitted')
    await visit.accept()
    await ground.notify()
    expect(ground.noticesOf('zhou-bo')).toEqual(['受理通知'])
    await heading('正在给您找附近的网点')
    await picture('12-accepted')
  })

  test('when a technician is named, then the unread message leads to who comes', async () => {
    await visit.dispatch()
    await visit.assign()
    await ground.notify()
    expect(ground.noticesOf('zhou-bo')).toEqual(['师傅安排通知', '受理通知'])
    await app.open(page)
    await expectBadge('2')
    await tab('消息').tap()
    await picture('13-inbox')
    await page
      .getByRole('button', { name: /^没看过，.*师傅/ })
      .first()
      .tap()
    await heading(/^李师傅.*上午.*上门/)
    await sees('工号 A1032')
    await picture('14-assigned')
    await tapButton(page, '有进展微信告诉我')
    await reportByHand(page).answerNotices('允许')
    await sees('好的，有进展在微信里告诉您。')
    await page.locator('#host-back').tap()
    await expectBadge('1')
    await tapButton(page, '全部标成看过')
    await badge().waitFor({ state: 'detached' })
    expect(await page.getByRole('button', { name: /^没看过/ }).count()).toBe(0)
  })

  test('when he is on the way and at the door, then the page says so and shows the code', async () => {
    await visit.depart()
    await ground.notify()
    expect(ground.noticesOf('zhou-bo')[0]).toBe('师傅出发通知')
    await tab('进度').tap()
    await page.getByRole('button', { name: /李师傅在路上了/ }).tap()
    await heading('李师傅在路上了')
    await picture('15-on-the-way')
    await visit.arrive()
    await heading('李师傅到了')
    await page.getByLabel(/^确认码/).waitFor()
    await picture('16-at-the-door')
  })

  test('when it is repaired with the code read out, then the bill is shown and rated with a tap', async () => {
    const said = await page.getByLabel(/^确认码/).getAttribute('aria-label')
    await visit.complete((said ?? '').replace(/\D/g, ''))
    await ground.notify()
    expect(ground.noticesOf('zhou-bo')[0]).toBe('服务完成通知')
    await page.locator('#host-back').tap()
    await tab('消息').tap()
    await page.getByRole('button', { name: /^没看过，修好了/ }).tap()
    await heading('修好了')
    await sees('换了取暖模块，试了 20 分钟正常')
    await sees('¥160')
    await picture('17-repaired')
    await page.getByRole('button', { name: '5 分' }).tap()
    await sees('谢谢您，收到了。')
    await heading('这次服务已结束')
    await picture('18-rated')
    expect(errors).toEqual([])
  })
})

describe('given a report that is half written', () => {
  beforeEach(async () => {
    page = await app.newPhone(browser)
  })
  afterEach(() => page.context().close())

  test('when the app is closed and opened again, then all that was written is there', async () => {
    const report = reportByHand(page)
    await report.begin()
    await report.symptom('只吹冷风不热')
    await report.describe('等十分钟也不热')
    await report.photo(true)
    await page.getByRole('button', { name: '看照片 1' }).waitFor()
    await page
      .getByText(/排队中|%$/)
      .first()
      .waitFor({ state: 'detached' })
    const phone = page.context()
    await page.close()

    page = await phone.newPage()
    await app.open(page)
    await picture('20-half-written')
    await page.getByRole('button', { name: /^接着写上次的报修/ }).tap()
    const chosen = page.getByRole('radio', { name: '只吹冷风不热' })
    await chosen.waitFor()
    expect(await chosen.getAttribute('aria-checked')).toBe('true')
    await reportByHand(page).next()
    expect(await page.getByRole('textbox', { name: /^说几句/ }).inputValue()).toBe('等十分钟也不热')
    await page.getByRole('button', { name: '看照片 1' }).waitFor()
  })

  test('when the net is gone while submitting, then it says what to do and goes through once', async () => {
    const before = await ticketsOf('zhou-bo')
    const report = reportByHand(page)
    await report.begin()
    await report.symptom('异常噪音')
    await report.next()
    await page.getByRole('textbox', { name: '详细地址' }).waitFor()
    await report.next()
    await report.wish()
    await report.next()
    await report.consent()
    await page.context().setOffline(true)
    await sees(/现在没有网络/)
    await report.submit()
    await inSight(page.getByText('没送出去，网络断了。您写的都还在，连上网后再点一次。'))
    await picture('21-offline')
    expect(await ticketsOf('zhou-bo')).toBe(before)

    await page.context().setOffline(false)
    await loseNextAnswer()
    await report.submit()
    await report.answerNotices('拒绝')
    await heading('收到了')
    expect(await ticketsOf('zhou-bo')).toBe(before + 1)
  })
})

test('given no net, when a page was never seen before, then it says so and opens once the net is back', async () => {
  page = await app.newPhone(browser)
  await page.context().setOffline(true)
  await tab('消息').tap()
  await sees('现在没有网络，连上网后点"重试"。')
  await picture('30-nothing-kept')
  await page.context().setOffline(false)
  await tapButton(page, '重试')
  await page.getByRole('button', { name: /修好了/ }).waitFor()
  await page.context().close()
})

const shownTicketNo = async (): Promise<string> => {
  const shown = await page.locator('.t-figure').first().textContent()
  return (shown ?? '').replace(/[\s-]/g, '')
}

const expectBadge = async (count: string): Promise<void> => {
  await badge()
    .filter({ hasText: new RegExp(`^${count}$`) })
    .waitFor()
}

/** The server gets the report, but its answer is lost on the way: the app asks again. */
const loseNextAnswer = async (): Promise<void> => {
  let lost = false
  await page.route('**/wx/call/customer', async (route) => {
    const isSubmit = route.request().postData()?.includes('ticket.submit') === true
    if (lost || !isSubmit) return route.continue()
    lost = true
    await route.fetch()
    await route.abort('connectionreset')
  })
}

const ticketsOf = async (personId: string): Promise<number> => {
  const { rows } = await (await ground.customer(personId))(ticketList, {})
  return rows.length
}
