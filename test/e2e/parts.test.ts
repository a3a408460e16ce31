import type { Browser, Page } from 'playwright-core'
import { deskList } from '@/contract/customer/desk'
import { ticketGet, ticketList, ticketSubmit } from '@/contract/customer/ticket'
import { staffDeskAct, staffDeskGet } from '@/contract/staff/desk'
import { staffTicketGet } from '@/contract/staff/ticket'
import { modelPage } from '@/src/packages/parts/routes'
import { pages, ticketPage } from '@/src/routes'
import { launchBrowser } from '@/test/browser/launch'
import { takeScreen } from '@/test/browser/screens'
import { aReport } from '../builders/report'
import { aRequestId } from '../builders/request-id'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'
import { anH5Phone, type H5Phone } from './ground/h5-phone'
import { visitOf } from './ground/visit'

jest.setTimeout(90_000)

const WHO = 'zhou-bo'

let browser: Browser
let ground: Ground
let phone: H5Phone
let page: Page

beforeAll(async () => {
  ground = await aGround({ builds: ['h5'] })
  // An earlier repair, so that the address is known.
  const call = await ground.customer(WHO)
  await call(ticketSubmit, { requestId: aRequestId(), channel: 'miniProgram', report: aReport() })
  browser = await launchBrowser()
  phone = await anH5Phone(browser, ground, WHO)
  page = phone.page
}, GROUND_WITHIN_MS)

afterAll(async () => {
  await phone?.close()
  await browser?.close()
  await ground?.close()
})

// While one page slides over another both are there; the newest stands last.
const tap = (name: string | RegExp, role: 'button' | 'radio' | 'checkbox' = 'button') =>
  page
    .getByRole(role, { name, exact: typeof name === 'string' })
    .last()
    .tap()
const shows = (words: string | RegExp) => page.getByText(words).last().waitFor()

test('given a customer who reports a repair, when they submit, then the cap beside the button holds until the bill', async () => {
  await phone.open(pages.symptom)
  await tap('只吹冷风不热', 'radio')
  await tap('下一步')
  await shows(/说几句/)
  await tap('下一步')
  await shows('用过的地址')
  await tap('下一步')
  await page.getByRole('radiogroup', { name: '哪一天' }).getByRole('radio', { name: /^后天/ }).tap()
  await page.getByRole('radio', { name: /^上午/ }).tap()
  await tap('下一步')
  await shows(/提交就是同意：这次最多收 ¥/)
  await tap('怎么算的')
  await shows(/只收用到的那几项/)
  await takeScreen(page, 'h5-estimate', { wholePage: true })
  const said =
    (await page
      .getByText(/提交就是同意/)
      .last()
      .textContent()) ?? ''
  const capFen = Number(/¥(\d+)/.exec(said)?.[1]) * 100
  await tap(/^同意，只用于/, 'checkbox')
  await tap('提交报修')
  await tap('允许')
  await page.getByRole('heading', { name: '收到了' }).waitFor()

  const { rows } = await (await ground.customer(WHO))(ticketList, {})
  const ticketNo = rows[0]?.ticketNo ?? ''
  const { estimate } = await (await ground.staff('kefu01'))(staffTicketGet, { ticketNo })
  expect(estimate).toMatchObject({ capFen, agreedAt: expect.any(Number) })

  const visit = visitOf(ground, ticketNo)
  for (const step of ['accept', 'dispatch', 'assign', 'depart', 'arrive'] as const) await visit[step]()
  const { confirmationCode } = await (await ground.customer(WHO))(ticketGet, { ticketNo })
  await visit.complete(confirmationCode ?? '')
  await phone.open(ticketPage(ticketNo))
  await tap(/取暖模块.*点开看价目表里的价/)
  await shows('这一项按这个价收')
  await takeScreen(page, 'h5-bill-to-list')
})

test('given a lost remote, when it is ordered from the drawing, then its life can be followed to the counter', async () => {
  await phone.open(modelPage('Q360'))
  await shows('全部配件')
  await tap('7 号，十键遥控器')
  await tap(/^7 号 十键遥控器/)
  await shows('装得上您的 Q360')
  await tap('订这个配件')
  await shows('怎么拿')
  await tap(/^到网点取/, 'radio')
  await shows('到哪个网点取')
  await page.getByRole('radiogroup', { name: '到哪个网点取' }).last().getByRole('radio').first().tap()
  await tap(/^同意，只用于/, 'checkbox')
  await tap(/^下单/)
  await shows('收到了，正在核对配件和价钱')
  await takeScreen(page, 'h5-order', { wholePage: true })

  const { rows } = await (await ground.customer(WHO))(deskList, {})
  const ticketNo = rows[0]?.ticketNo ?? ''
  const agent = await ground.staff('kefu01')
  const { rev } = await agent(staffDeskGet, { ticketNo })
  await agent(staffDeskAct, {
    requestId: aRequestId(),
    ticketNo,
    rev,
    action: 'confirm',
    words: '',
    totalFen: 7_800,
  })
  await page.reload()
  await shows(/一共 ¥78/)
})
