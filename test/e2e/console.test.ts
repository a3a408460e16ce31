import type { Browser, Page } from 'playwright-core'
import { ticketGet, ticketSubmit } from '@/contract/customer/ticket'
import { maskPhone } from '@/domain/format/mask'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { seriousFindings } from '@/test/browser/axe'
import { watchErrors } from '@/test/browser/errors'
import { launchBrowser } from '@/test/browser/launch'
import { layoutFaults } from '@/test/browser/layout'
import { takeScreen } from '@/test/browser/screens'
import { aReport } from '../builders/report'
import { aRequestId } from '../builders/request-id'
import { aDesk, type DeskOptions, openTicket, signedIn, typeSignIn } from './ground/desk'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'
import { writePhoto } from './ground/photo-file'

jest.setTimeout(90_000)

const PHONE = '19900001005'
/** antd draws these around an input; a click anywhere in them goes to it. */
const FIELD_FRAMES = '.ant-input-affix-wrapper, .ant-select'

let browser: Browser
let ground: Ground
let ticketNo: string
let page: Page

beforeAll(async () => {
  ground = await aGround({ builds: ['console'], withTickets: true })
  const customer = await ground.customer('zhou-bo')
  const report = aReport({ contact: { name: '周博', phone: PHONE, relation: 'self' } })
  const submitted = await customer(ticketSubmit, { requestId: aRequestId(), channel: 'miniProgram', report })
  ticketNo = submitted.ticketNo
  browser = await launchBrowser()
}, GROUND_WITHIN_MS)

afterAll(async () => {
  await browser?.close()
  await ground?.close()
})

afterEach(() => page.context().close())

const picture = (name: string) => takeScreen(page, `console-${name}`)
const button = (name: string | RegExp) => page.getByRole('button', { name })
const sees = (words: string | RegExp) => page.getByText(words).first().waitFor()
const rows = () => page.locator('[data-ticket]')

describe('signing in', () => {
  test('a wrong password says what to do, the right one opens the list', async () => {
    page = await aDesk(browser, ground)
    await picture('sign-in')
    await typeSignIn(page, 'kefu01', 'not-it')
    await sees('账号或密码不对，请再试一次。')
    await picture('sign-in-wrong')
    await typeSignIn(page, 'kefu01')
    await page.getByRole('heading', { name: '全部工单' }).waitFor()
    await rows().first().waitFor()
    await picture('list')
  })
})

describe('finding a ticket', () => {
  beforeEach(async () => {
    page = await signedIn(browser, ground, 'kefu01')
    await rows().first().waitFor()
  })

  test('a folder shows only tickets in that state', async () => {
    await page
      .getByRole('navigation', { name: '按进度看' })
      .getByRole('link', { name: /^等配件/ })
      .click()
    await page.getByRole('heading', { name: '等配件' }).waitFor()
    await page.waitForFunction(() => document.querySelectorAll('[data-ticket]').length === 1)
    await picture('folder')
    await page.getByRole('link', { name: '全部工单' }).click()
    await page.waitForFunction(() => document.querySelectorAll('[data-ticket]').length > 10)
  })

  test('a full phone number finds all of its tickets, half a number says what is missing', async () => {
    const search = page.getByRole('textbox', { name: '搜工单号或完整手机号' })
    await search.fill('1990000')
    await search.press('Enter')
    await sees('请输完整：工单号 7 位，手机号 11 位。')
    await search.fill(PHONE)
    await search.press('Enter')
    await page.getByRole('heading', { name: '搜到的工单' }).waitFor()
    await page.waitForFunction(() => document.querySelectorAll('[data-ticket]').length === 1)
    expect(await rows().first().textContent()).toBe(sayTicketNo(ticketNo))
    expect(page.url()).not.toContain(PHONE)
    await search.fill('19912345678')
    await search.press('Enter')
    await sees('没有搜到')
    await picture('nothing-found')
    await button('看全部工单').click()
    await rows().nth(10).waitFor()
  })

  test('the keyboard alone searches, walks the list, opens a ticket and closes it', async () => {
    await page.keyboard.press('j')
    const first = await focusedTicket()
    await page.keyboard.press('j')
    const second = await focusedTicket()
    expect(second).not.toBe(first)
    await page.keyboard.press('k')
    expect(await focusedTicket()).toBe(first)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: sayTicketNo(first ?? ''), exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.querySelector('.beside') === null)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '快捷键' }).waitFor()
    await page.locator('.ant-modal:not([class*="ant-zoom"])').waitFor()
    await picture('keys')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: '快捷键' }).waitFor({ state: 'detached' })
    await page.keyboard.press('/')
    const focused = page.getByRole('textbox', { name: '搜工单号或完整手机号' })
    expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('a masked phone is shown for a reason, which stays in the history', async () => {
    await openTicket(page, ticketNo)
    await page.getByLabel('客户和地址').getByText(maskPhone(PHONE)).waitFor()
    expect(await page.getByText('199 0000 1005').count()).toBe(0)
    await button('查看完整联系方式').click()
    await button('打电话核对报修').click()
    await picture('reveal')
    await button('查看').click()
    await page.getByRole('link', { name: '199 0000 1005' }).waitFor()
    await page
      .getByLabel('经过')
      .getByText(/打电话核对报修/)
      .waitFor()
    await picture('revealed')
  })
})

describe('a ticket on its way through the desks', () => {
  let errors: string[]
  const at = async (account: string) => {
    page = await signedIn(browser, ground, account)
    errors = watchErrors(page)
    await openTicket(page, ticketNo)
  }
  afterEach(() => expect(errors).toEqual([]))

  test('the agent accepts it after the call', async () => {
    await at('kefu01')
    expect(await actions()).toEqual([
      '受理',
      '改上门时间',
      '客户催单',
      '改地址或产品',
      '记备注',
      '不受理',
      '取消工单',
    ])
    await page.keyboard.press('a')
    await page.getByRole('heading', { name: '受理这张工单' }).waitFor()
    await button('受理').last().click()
    await sees('请勾选"已电话核对"再受理')
    await page.getByRole('checkbox', { name: '已电话核对' }).check()
    await button('¥200').click()
    await picture('accept')
    await page.keyboard.press('Control+Enter')
    await sees('已受理，客户会收到消息。')
    expect(await actions()).not.toContain('受理')
  })

  test('the dispatcher gives it to an outlet', async () => {
    await at('diaodu-zj')
    await button(/^派给网点/).click()
    await page.getByRole('radio', { name: /西湖网点/ }).check()
    await button('负责这个地区').click()
    await picture('dispatch')
    await button('派给选中的').click()
    await sees('派好了，网点会看到。')
  })

  test('the outlet names a technician whose certificate is good', async () => {
    await at('wangdian-xh')
    await button(/^安排师傅/).click()
    const lapsed = page.getByRole('radio', { name: /孙浩/ })
    await lapsed.waitFor()
    expect(await lapsed.isDisabled()).toBe(true)
    await page.getByRole('radio', { name: /李建国/ }).check()
    await picture('assign')
    await button('就安排这位').click()
    await sees('安排好了，客户会收到师傅的姓名和工号。')
  })

  test('the technician departs, arrives, and completes with a photo and the code', async () => {
    await at('shifu-lijianguo')
    await button(/^出发/).click()
    await button('出发').last().click()
    await sees('已告诉客户您在路上。')
    await button(/^到了/).click()
    await button('到了').last().click()
    await sees('已记下到达时间。')
    await button(/^完工/).click()
    await page.getByRole('textbox', { name: '修了什么（客户会看到）' }).fill('换了取暖模块，试了 20 分钟正常')
    await button('加一项收费').click()
    await page.getByRole('combobox', { name: '价目表里的哪一项' }).fill('取暖模块')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: '金额（元）' }).fill('260')
    await sees(/比封顶价多 ¥60/)
    await page.getByRole('textbox', { name: '金额（元）' }).fill('160')
    await page.locator('input[type=file]').setInputFiles(writePhoto('heaterWarm'))
    await page.getByRole('img', { name: '第 1 张' }).waitFor()
    const { confirmationCode } = await (await ground.customer('zhou-bo'))(ticketGet, { ticketNo })
    await page.getByRole('textbox', { name: '确认码' }).fill(confirmationCode ?? '')
    await picture('complete')
    await page.keyboard.press('Control+Enter')
    await sees('完工了，辛苦您。客户会收到明细。')
    await picture('completed')
    const told = await (await ground.customer('zhou-bo'))(ticketGet, { ticketNo })
    expect(told.status).toBe('completed')
    expect(told.completion?.totalFen).toBe(16_000)
  })

  test('somebody of another outlet does not find it', async () => {
    page = await signedIn(browser, ground, 'wangdian-pd')
    errors = watchErrors(page)
    await rows().first().waitFor()
    expect(await page.locator(`[data-ticket="${ticketNo}"]`).count()).toBe(0)
    await page.goto(`${ground.url}/console/#/tickets/${ticketNo}`)
    await sees(/没找到这张工单/)
  })
})

const windows: readonly [string, DeskOptions][] = [
  ['1440', { width: 1440, height: 900 }],
  ['1024', { width: 1024, height: 768 }],
  ['zoomed', { width: 1440, height: 900, zoom: 1.4 }],
]

test.each(windows)('in a window of %s nothing is cut or hard to read', async (name, options) => {
  const faults: string[] = []
  const look = async (what: string) => {
    await picture(`${name}-${what}`)
    const found = [
      ...(await layoutFaults(page, { minTouchPx: 24, fieldFrames: FIELD_FRAMES })),
      ...(await seriousFindings(page)),
    ]
    faults.push(...found.map((fault) => `${what}: ${fault}`))
  }
  page = await aDesk(browser, ground, options)
  await look('sign-in')
  await typeSignIn(page, 'kefu01')
  await rows().first().waitFor()
  await look('list')
  await page.locator('.tickets-table [data-ticket]').first().click()
  await page.getByLabel('经过').waitFor()
  await look('ticket')
  await page.keyboard.press('m')
  await page.getByRole('heading', { name: '记一条备注' }).waitFor()
  await look('form')
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: '记一条备注' }).waitFor({ state: 'detached' })
  await page.keyboard.press('n')
  await page.getByRole('heading', { name: '替客户开单' }).waitFor()
  await look('open-ticket')
  expect(faults).toEqual([])
})

const focusedTicket = () =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.ticket : undefined,
  )

/** The names on the buttons, without their keys. */
const actions = async (): Promise<string[]> => {
  const names = await page.getByRole('group', { name: '可以办的事' }).getByRole('button').allTextContents()
  return names.map((name) => name.replace(/[a-z]$/, ''))
}
