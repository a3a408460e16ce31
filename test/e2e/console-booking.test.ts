import type { Browser, Page } from 'playwright-core'
import { staffTicketGet } from '@/contract/staff/ticket'
import { seriousFindings } from '@/test/browser/axe'
import { watchErrors } from '@/test/browser/errors'
import { launchBrowser } from '@/test/browser/launch'
import { layoutFaults } from '@/test/browser/layout'
import { takeScreen } from '@/test/browser/screens'
import { signedIn } from './ground/desk'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'

jest.setTimeout(120_000)

/** antd draws these around an input; a click anywhere in them goes to it. */
const FIELD_FRAMES = '.ant-input-affix-wrapper, .ant-select, .ant-picker'

let browser: Browser
let ground: Ground
let page: Page
let errors: string[]

beforeAll(async () => {
  ground = await aGround({ builds: ['console'] })
  browser = await launchBrowser()
  page = await signedIn(browser, ground, 'kefu01')
  errors = watchErrors(page)
}, GROUND_WITHIN_MS)

afterAll(async () => {
  await browser?.close()
  await ground?.close()
})

const picture = (name: string) => takeScreen(page, `console-booking/${name}`)
const sees = (words: string | RegExp) => page.getByText(words).first().waitFor()
const button = (name: string | RegExp) => page.getByRole('button', { name })
const isClean = async () => {
  expect(await seriousFindings(page)).toEqual([])
  expect(await layoutFaults(page, { minTouchPx: 24, fieldFrames: FIELD_FRAMES })).toEqual([])
}
const pick = async (field: string | RegExp, option: string | RegExp) => {
  await page.getByRole('combobox', { name: field }).click()
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option-content', { hasText: option })
    .first()
    .click()
}
const ticketNoNow = () => page.url().split('/').at(-1) ?? ''
const detail = async (ticketNo: string) => (await ground.staff('kefu01'))(staffTicketGet, { ticketNo })

const writeContact = async () => {
  await page.getByRole('textbox', { name: '联系人' }).fill('欧阳明珠')
  await page.getByRole('textbox', { name: '手机号', exact: true }).fill('199 0000 1005')
  await page.getByRole('combobox', { name: '省市区' }).fill('西湖区')
  await page.locator('.ant-cascader-menu-item', { hasText: '杭州市' }).click()
  await page.getByRole('textbox', { name: '详细地址' }).fill('文三路 90 号 3 幢 502')
}

test('given a caller, when the soonest window is taken, then the ticket stands there with its place', async () => {
  await page.keyboard.press('n')
  await page.getByRole('heading', { name: '替客户开单' }).waitFor()
  await pick('故障现象', /只吹冷风不热/)
  await writeContact()
  await button(/^最早 /).click()
  await page.getByRole('timer').waitFor()
  await page.getByRole('timer').scrollIntoViewIfNeeded()
  await picture('place-held')
  await isClean()
  await page.getByRole('combobox', { name: '上门时间' }).click()
  await picture('windows')
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: /^念过了，客户同意最多/ }).check()
  await page.getByRole('checkbox', { name: '念过了，客户同意', exact: true }).check()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 2, name: /^\w{3}-\w{3}-\w$/ }).waitFor()
  expect((await detail(ticketNoNow())).booked).toBe(true)
  await picture('opened')
})

test('given that ticket, when the caller wants another time, then the place is swapped and the outlet stays', async () => {
  const ticketNo = ticketNoNow()
  const before = await detail(ticketNo)
  await page.keyboard.press('y')
  await button(/^最早 /).click()
  await page.getByRole('timer').waitFor()
  await button('客户临时有事').click()
  await page.locator('.panel').scrollIntoViewIfNeeded()
  await picture('reschedule')
  await isClean()
  await page.keyboard.press('Control+Enter')
  await sees('改好了，请把新的时间跟客户再说一遍。')
  const after = await detail(ticketNo)
  expect(after.booked).toBe(true)
  expect(after.wish).not.toEqual(before.wish)
})

test('given it is chased, then it says so, and when it can be chased again', async () => {
  await page.keyboard.press('u')
  await sees(/一张单最多催 3 次/)
  await picture('chase')
  await button('催一下').click()
  await sees('催过了，这张单排到调度员的最前面了。')
  await sees(/以后能再催。$/)
  expect((await detail(ticketNoNow())).chased).toBe(1)
})

test('given a caller who wants something fitted, when the home isn’t safe, then it is read out, and the place is for a fitting', async () => {
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.getByRole('radio', { name: '安装' }).check()
  await page.getByRole('radio', { name: '新装' }).check()
  await pick('吊顶', /集成吊顶/)
  await page.getByRole('textbox', { name: '地面到吊顶（厘米）' }).fill('250')
  await pick('顶上留的线', /铜线/)
  await pick('接地线', /^没有$/)
  await pick('风管', /通到室外/)
  await page.getByRole('radiogroup').nth(2).getByRole('radio', { name: '是', exact: true }).check()
  await page.getByRole('checkbox', { name: '念过了，客户听明白了' }).check()
  await page.getByText('先念给客户听').scrollIntoViewIfNeeded()
  await picture('fitting')
  await writeContact()
  await button(/^最早 /).click()
  await page.getByRole('timer').waitFor()
  await isClean()
  await page.getByRole('checkbox', { name: '念过了，客户同意', exact: true }).check()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 2, name: /^\w{3}-\w{3}-\w$/ }).waitFor()
  const opened = await detail(ticketNoNow())
  expect([opened.kind, opened.booked]).toEqual(['installation', true])
  expect(errors).toEqual([])
})
