import type { Browser, Page } from 'playwright-core'
import { ticketGet } from '@/contract/customer/ticket'
import { pages } from '@/src/routes'
import { launchBrowser } from '@/test/browser/launch'
import { takeScreen } from '@/test/browser/screens'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'
import type { H5Phone } from './ground/h5-phone'
import { writePhoto } from './ground/photo-file'
import { aTechnicianPhone, codeFromOutlet, layInVisitToday } from './ground/technician-phone'

jest.setTimeout(120_000)

const customer = '王秀兰'
const house = '文三路 138 号 3 幢 2 单元 501'

let browser: Browser
let ground: Ground
let phone: H5Phone
let ticketNo: string

beforeAll(async () => {
  ground = await aGround({ builds: ['h5'] })
  browser = await launchBrowser()
  const address = { divisionCode: '330106', region: ['浙江省', '杭州市', '西湖区'], detail: house }
  const contact = { name: customer, phone: '19900001001', relation: 'self' as const }
  ticketNo = await layInVisitToday(ground, 'wang-xiulan', { address, contact })
  phone = await aTechnicianPhone(browser, ground)
}, GROUND_WITHIN_MS)

afterAll(async () => {
  await browser?.close()
  await ground?.close()
})

test('a technician binds the phone with the code from the outlet, and sees the day', async () => {
  const { page } = phone
  await page.getByText('先绑定，再看今天的单').waitFor()
  await takeScreen(page, 'technician/1-bind')
  await page.getByLabel('绑定码').fill('1234')
  await tap(page, '绑定这个微信')
  await page.getByText('绑定码是 8 位数字').waitFor()
  await page.getByLabel('绑定码').fill(await codeFromOutlet(ground))
  await tap(page, '绑定这个微信')
  await page.getByText(house).first().waitFor()
  await takeScreen(page, 'technician/2-day')
})

test('in a basement: the whole visit without a net, entered once and in order when there is one', async () => {
  const { page } = phone
  await fetchAllPages()
  await tap(page, `去${customer}家`)
  await page.getByRole('button', { name: '出发' }).waitFor()
  await takeScreen(page, 'technician/3-visit')
  await page.context().setOffline(true)
  await tap(page, '出发')
  await page.getByText('路上告诉客户大概几点到').waitFor()
  await takeScreen(page, 'technician/4-consent')
  await tap(page, '不用')
  await tap(page, '我到了')
  await page.getByText('2 步存在手机里，有网就交').last().waitFor()
  await takeScreen(page, 'technician/5-on-site-offline', { wholePage: true })

  await tap(page, '开工前检查')
  await answerAll(page)
  await takeScreen(page, 'technician/6-check', { wholePage: true })
  await tap(page, '都查好了')

  await tap(page, '配件和收费')
  await page.getByText('上门检查').last().tap()
  await page.getByText('加一个配件').last().tap()
  // of the heater's own model: it leaves the outlet's shelf with the finished visit
  await page.getByText('PTC 取暖模块 2100 瓦').last().tap()
  await tap(page, '加上')
  await takeScreen(page, 'technician/7-fees', { wholePage: true })
  await tap(page, '记好了')

  await tap(page, '完工前检查')
  await answerAll(page)
  await tap(page, '都查好了')

  await tap(page, '照片、客户确认')
  const chooser = page.waitForEvent('filechooser')
  await page.getByLabel('添加照片或视频').last().tap()
  await (await chooser).setFiles(writePhoto('heaterWarm'))
  await page.getByLabel('做了什么').last().fill('换了取暖模块，试机正常')
  await page.getByRole('radio', { name: '签名' }).last().tap()
  await sign(page)
  await takeScreen(page, 'technician/8-finish', { wholePage: true })
  await page.getByRole('button', { name: '完工，收 ¥50' }).last().tap()
  await page.getByText('存在手机里，有网就交').last().waitFor()
  await takeScreen(page, 'technician/9-done-offline', { wholePage: true })

  const before = await eventsOf()
  expect(before).not.toContain('departed')
  await page.context().setOffline(false)
  await page.getByText('都交上去了').last().waitFor({ timeout: 60_000 })
  await takeScreen(page, 'technician/10-synced', { wholePage: true })

  expect((await eventsOf()).filter((type) => ['departed', 'arrived', 'completed'].includes(type))).toEqual([
    'departed',
    'arrived',
    'completed',
  ])
})

test('nobody who takes the phone reads the customer in its files', async () => {
  const { page } = phone
  const raw = await page.evaluate(async () => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
    const all = (store: IDBObjectStore) =>
      new Promise<unknown[]>((resolve) => {
        const asked = store.getAll()
        asked.onsuccess = () => resolve(asked.result)
      })
    const database = await open('aupu-vault')
    const values = await all(database.transaction('values').objectStore('values'))
    const bytes = values.map((value) => {
      const { bytes: sealed } = value as { bytes: ArrayBuffer }
      return new TextDecoder('utf-8', { fatal: false }).decode(sealed)
    })
    const keys = (await all(database.transaction('keys').objectStore('keys'))) as CryptoKey[]
    return {
      text: [...bytes, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join('\n'),
      values: values.length,
      canExport: keys.some(({ extractable }) => extractable),
    }
  })
  expect(raw.values).toBeGreaterThan(1)
  expect(raw.canExport).toBe(false)
  for (const secret of [customer, house, '文三路', ticketNo]) expect(raw.text).not.toContain(secret)
})

const tap = (page: Page, name: string) => page.getByRole('button', { name }).last().tap()

/** A browser fetches a page's code when it is first opened; WeChat has the whole package from the start. */
const fetchAllPages = async (): Promise<void> => {
  for (const name of ['visit', 'check', 'fees', 'finish', 'part', 'absent', 'conflict']) {
    await phone.open(`packages/technician/pages/${name}/index?no=${ticketNo}`)
    await phone.page.getByText('都交上去了').waitFor()
  }
  await phone.open(pages.technician)
  await phone.page.getByText(house).first().waitFor()
}

const answerAll = async (page: Page): Promise<void> => {
  const yes = page.getByRole('radio', { name: '是', exact: true })
  await yes.first().waitFor()
  for (const one of await yes.all()) if (await one.isVisible()) await one.tap()
}

const sign = async (page: Page): Promise<void> => {
  const field = page.getByRole('img', { name: '客户签名' }).last()
  await field.scrollIntoViewIfNeeded()
  const box = await field.boundingBox()
  if (box === null) throw new Error('nowhere to sign')
  await page.mouse.move(box.x + 40, box.y + 100)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 60, { steps: 5 })
  await page.mouse.move(box.x + 200, box.y + 130, { steps: 5 })
  await page.mouse.up()
}

/** The history, oldest first, as the customer reads it. */
const eventsOf = async (): Promise<string[]> => {
  const read = await ground.customer('wang-xiulan')
  const { timeline } = await read(ticketGet, { ticketNo })
  return timeline.map(({ type }) => type).reverse()
}
