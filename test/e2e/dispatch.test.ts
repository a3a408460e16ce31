import type { Browser, Page } from 'playwright-core'
import { acceptTicket } from '@/contract/staff/command'
import { staffTicketGet, staffTicketOpen } from '@/contract/staff/ticket'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { addDays } from '@/domain/time/china'
import { seriousFindings } from '@/test/browser/axe'
import { launchBrowser } from '@/test/browser/launch'
import { layoutFaults } from '@/test/browser/layout'
import { takeScreen } from '@/test/browser/screens'
import { aReport } from '../builders/report'
import { aRequestId } from '../builders/request-id'
import { signedIn } from './ground/desk'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'

jest.setTimeout(120_000)

/** antd draws these around an input; a click anywhere in them goes to it. */
const FIELD_FRAMES = '.ant-input-affix-wrapper, .ant-select, .ant-picker'

let browser: Browser
let ground: Ground
let page: Page
/** Accepted and dispatched by the rule. */
let given: string
/** Accepted, and in the dispatcher's queue: nobody knows the product. */
let queued: string

/** Told on the phone, and accepted. */
const accepted = async (change: Parameters<typeof aReport>[0]): Promise<string> => {
  const agent = await ground.staff('kefu01')
  const { ticketNo } = await agent(staffTicketOpen, { requestId: aRequestId(), report: aReport(change) })
  const on = { requestId: aRequestId(), ticketNo, rev: 1 }
  await agent(acceptTicket, { ...on, confirmedByPhone: true, capFen: 20_000, note: '' })
  return ticketNo
}

/** More than a screen holds: visits of one day all over the city, and tickets that wait. */
const aBusyDay = async (): Promise<void> => {
  const districts = ['拱墅区', '西湖区', '上城区', '余杭区', '富阳区', '临平区', '钱塘区']
  const codes = ['330105', '330106', '330102', '330110', '330111', '330113', '330114']
  for (let at = 0; at < 16; at++) {
    const [divisionCode = '330106', district = ''] = [codes[at % 7], districts[at % 7]]
    const address = { divisionCode, region: ['浙江省', '杭州市', district], detail: `${at} 号` }
    const { wish } = aReport()
    const date = addDays(wish.date, 1)
    await accepted({ address, wish: { date, half: at % 2 === 0 ? 'morning' : 'afternoon' } })
  }
  for (let at = 0; at < 14; at++) {
    const safety = { symptom: 'smoke-burning' as const, description: '', tried: [], powerIsOff: true }
    const { wish } = aReport()
    const later = { wish: { date: addDays(wish.date, 1 + (at % 3)), half: 'morning' as const } }
    await accepted({ ...later, ...(at % 2 === 0 ? { product: { line: 'unknown' } } : { fault: safety }) })
  }
}

beforeAll(async () => {
  ground = await aGround({ builds: ['console'], withTickets: true, env: { DISPATCH: 'automatic' } })
  given = await accepted({})
  queued = await accepted({
    product: { line: 'unknown' },
    contact: { name: '欧阳明珠夫人', phone: '19900001005', relation: 'parent' },
  })
  await aBusyDay()
  browser = await launchBrowser()
}, GROUND_WITHIN_MS)

afterAll(async () => {
  await browser?.close()
  await ground?.close()
})

afterEach(() => page?.context().close())

const picture = (name: string) => takeScreen(page, `dispatch/${name}`)
const sees = (words: string | RegExp) => page.getByText(words).first().waitFor()
const isClean = async () => {
  expect(await seriousFindings(page)).toEqual([])
  expect(await layoutFaults(page, { minTouchPx: 24, fieldFrames: FIELD_FRAMES })).toEqual([])
}

test('given a sure ticket, then the rule has given it to an outlet before the agent looks again', async () => {
  const agent = await ground.staff('kefu01')
  const { status, outletName } = await agent(staffTicketGet, { ticketNo: given })
  expect({ status, outletName }).toEqual({ status: 'dispatched', outletName: '西湖网点' })
})

test('the dispatcher works the queue by keys alone: j, Enter, t', async () => {
  page = await signedIn(browser, ground, 'diaodu-zj')
  await page.getByRole('link', { name: '派单', exact: true }).click()
  await page.getByRole('heading', { name: '等您派单' }).waitFor()
  await sees('地址只到区县，产品还不清楚，请核对后再派。')
  await picture('queue')
  await isClean()
  await page.locator(`[data-ticket="${queued}"]`).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: sayTicketNo(queued), exact: true }).waitFor()
  await page.getByRole('radio', { name: /西湖网点/ }).waitFor()
  await picture('queue-open')
  await isClean()
  await page.getByRole('radio', { name: /西湖网点/ }).check()
  await picture('queue-picked')
  await page.keyboard.press('t')
  await sees('派好了，网点会看到。')
  await picture('queue-done')
})

test('the national dispatcher’s queue, and one with nothing in it', async () => {
  page = await signedIn(browser, ground, 'diaodu-zb', { width: 1100 })
  await page.getByRole('link', { name: '派单', exact: true }).click()
  await page.locator('[data-ticket]').first().click()
  await page.getByRole('radio', { name: /天河网点/ }).waitFor()
  await picture('queue-narrow')
  await isClean()
  await page.context().close()
  page = await signedIn(browser, ground, 'diaodu-sh')
  await page.getByRole('link', { name: '派单', exact: true }).click()
  await sees('都派好了')
  await picture('queue-empty')
  await isClean()
})

test('the outlet sees why it has the ticket, and gives it back', async () => {
  page = await signedIn(browser, ground, 'wangdian-xh')
  await page.goto(`${ground.url}/console/#/tickets/${given}`)
  await sees('按规则派给西湖网点')
  await page.keyboard.press('b')
  await sees(/30 天里最多退 10 次/)
  await page.getByRole('button', { name: '这两天人手不够' }).click()
  await picture('decline')
  await isClean()
  await page.getByRole('button', { name: '退给调度' }).last().click()
  await sees(/这 30 天还可以退 9 次/)
  await picture('declined')
})

test('the plan of a day, and technicians with codes and days off', async () => {
  page = await signedIn(browser, ground, 'wangdian-xh')
  await page.getByRole('link', { name: '排班', exact: true }).click()
  await page.getByRole('heading', { name: /的安排$/ }).waitFor()
  for (let day = 0; day < 3; day++) {
    await page.locator('.day-plan-body').waitFor()
    await picture(`day-plan-${day}`)
    await isClean()
    await page.keyboard.press('l')
    await page.waitForTimeout(300)
  }
  await page.getByRole('link', { name: '师傅', exact: true }).click()
  await sees('李建国 师傅')
  await page.getByRole('button', { name: '发绑定码' }).first().click()
  await page.locator('.bind-code').first().waitFor()
  await picture('technicians')
  await isClean()
})

test('in a large type and on a narrow screen nothing is cut', async () => {
  page = await signedIn(browser, ground, 'wangdian-xh', { zoom: 1.4 })
  await page.getByRole('link', { name: '师傅', exact: true }).click()
  await sees('李建国 师傅')
  await picture('technicians-large')
  await isClean()
  await page.getByRole('link', { name: '排班', exact: true }).click()
  await page.locator('.day-plan-body').waitFor()
  await picture('day-plan-large')
  await isClean()
})
