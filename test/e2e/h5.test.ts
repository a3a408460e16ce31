import type { Browser, Page } from 'playwright-core'
import { ticketList } from '@/contract/customer/ticket'
import { pages, tabs, ticketPage } from '@/src/routes'
import { seriousFindings } from '@/test/browser/axe'
import { launchBrowser } from '@/test/browser/launch'
import { layoutFaults } from '@/test/browser/layout'
import { takeScreen } from '@/test/browser/screens'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'
import { anH5Phone, copyStore, type H5Phone, type Look, plainLook } from './ground/h5-phone'
import { allVisits, FITTER, layInLongTicket, longPerson, type ScreenVisit, WRITER } from './ground/h5-visits'
import { inSight } from './ground/in-sight'
import { writeFitting } from './ground/write-fitting'

jest.setTimeout(90_000)

/** Some hundred screens, on a machine that has other things to do. */
const LOOK_WITHIN_MS = 480_000

const looks: readonly Look[] = [
  plainLook,
  { name: 'largest-dark', theme: 'dark', fontScale: 1.4, care: false },
  { name: 'care', theme: 'light', fontScale: 1, care: true },
]

let browser: Browser
let ground: Ground
let visits: ScreenVisit[]
let writer: H5Phone
let fitter: H5Phone

beforeAll(async () => {
  ground = await aGround({ builds: ['h5'], withTickets: true, people: [longPerson] })
  await ground.notify()
  await layInLongTicket(ground)
  visits = await allVisits(ground)
  browser = await launchBrowser()
  writer = await anH5Phone(browser, ground, WRITER)
  await writeDraft(writer)
  fitter = await anH5Phone(browser, ground, FITTER)
  await writeFitting(fitter)
}, GROUND_WITHIN_MS)

afterAll(async () => {
  await browser?.close()
  await ground?.close()
})

describe.each(looks)('on a phone set to $name', (look) => {
  test(
    'nothing is cut, too small to tap or hard to read on any page',
    async () => {
      const isWriters = ({ personId }: ScreenVisit) => personId === WRITER
      const seen = look.care ? onePerPage(visits) : visits
      const faults = await Promise.all([
        faultsAlong(seen.filter(isWriters), look),
        faultsAlong(
          seen.filter((visit) => !isWriters(visit)),
          look,
        ),
      ])
      expect(faults.flat()).toEqual([])
    },
    LOOK_WITHIN_MS,
  )
})

/** Large print changes sizes alone: each page once is enough for it, the largest font sees them all. */
const onePerPage = (all: readonly ScreenVisit[]): ScreenVisit[] => [
  ...new Map(all.map((visit) => [visit.address.split('?')[0], visit])).values(),
]

test('what is missing comes into view, however far from the button it stands', async () => {
  await writer.open(pages.check)
  await writer.page.getByRole('button', { name: '提交报修' }).tap()
  await inSight(writer.page.getByText('请先点一下上面的"同意"，师傅才能来。'))
})

describe('without a net', () => {
  let phone: H5Phone
  let page: Page

  const tab = (name: string) => page.locator('.weui-tabbar__item', { hasText: name })

  beforeEach(async () => {
    phone = await anH5Phone(browser, ground, 'li-zhiqiang')
    page = phone.page
  })
  afterEach(() => phone.close())

  test('what was seen before stays, and says from when it is', async () => {
    await phone.open(tabs.home)
    await page.getByText('浦东网点正在安排师傅').waitFor()
    // a browser fetches a page's code when it is first opened; WeChat has the whole package
    await tab('进度').tap()
    await page.getByText('正在办').waitFor()
    await page.context().setOffline(true)
    await tab('首页').tap()
    await page.getByText('现在没有网络。写好的报修会留着，连上网再提交。').waitFor()
    await takeScreen(page, 'h5-offline-home')
    expect(await layoutFaults(page)).toEqual([])
    await tab('进度').tap()
    await page
      .getByText(/^现在没有网络，更新于/)
      .last()
      .waitFor()
    await takeScreen(page, 'h5-offline-progress')
    expect(await layoutFaults(page)).toEqual([])
  })

  test('a page that is open keeps its ticket and goes on when the net is back', async () => {
    const { rows } = await (await ground.customer('li-zhiqiang'))(ticketList, {})
    await phone.open(ticketPage(rows.find(({ status }) => status === 'enRoute')?.ticketNo ?? ''))
    await page.getByText('张师傅在路上了').waitFor()
    await page.context().setOffline(true)
    const note = page.getByRole('button', { name: '现在没有网络，点这里重试' })
    await note.waitFor()
    await takeScreen(page, 'h5-offline-ticket')
    await page.context().setOffline(false)
    await note.tap()
    await note.waitFor({ state: 'detached' })
    await page.getByText('张师傅在路上了').waitFor()
  })
})

/** One after the other, each on the phone of whose page it is. */
const faultsAlong = async (way: readonly ScreenVisit[], look: Look): Promise<string[]> => {
  const phones = new Map<string, H5Phone>()
  const faults: string[] = []
  for (const visit of way) {
    const phone = phones.get(visit.personId) ?? (await phoneOf(visit.personId, look))
    phones.set(visit.personId, phone)
    faults.push(...(await faultsAt(phone, visit, look)))
  }
  for (const phone of phones.values()) await phone.close()
  return faults
}

const phoneOf = async (personId: string, look: Look): Promise<H5Phone> => {
  const phone = await anH5Phone(browser, ground, personId, look)
  const written = { [WRITER]: writer, [FITTER]: fitter }[personId]
  if (written) await copyStore(written.page.context(), phone.page)
  return phone
}

const faultsAt = async ({ page, open }: H5Phone, visit: ScreenVisit, look: Look): Promise<string[]> => {
  const name = `h5-${look.name}-${visit.name}`
  await open(visit.address)
  await visit.act?.(page)
  await page.getByText(visit.shows).first().waitFor()
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
  await takeScreen(page, name)
  const found = [...(await layoutFaults(page)), ...(await seriousFindings(page))]
  await visit.leave?.(page)
  return found.map((fault) => `${name}: ${fault}`)
}

/** As far as the last page, with everything but the consent. */
const writeDraft = async ({ page, open }: H5Phone): Promise<void> => {
  const button = (name: string) => page.getByRole('button', { name, exact: true }).tap()
  await open(pages.symptom)
  await page.getByRole('radio', { name: '取暖效果下降' }).tap()
  await button('下一步')
  await page.getByRole('textbox', { name: /^说几句/ }).fill('开了半小时还是凉的，四个灯只有一个热。')
  await button('下一步')
  await page.getByText('用过的地址').first().waitFor()
  await button('下一步')
  await page.getByRole('radiogroup', { name: '哪一天' }).getByRole('radio', { name: /^后天/ }).tap()
  await page.getByRole('radio', { name: /^上午/ }).tap()
  await button('下一步')
  await page.getByText('谁会看到这些').waitFor()
}
