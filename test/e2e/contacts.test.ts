import type { Browser } from 'playwright-core'
import { putCallRecords } from '@/local/demo/call-records'
import { signInsAt } from '@/local/demo/sign-ins'
import { tellContacts } from '@/local/demo/tell-contacts'
import { pages } from '@/src/routes'
import { seriousFindings } from '@/test/browser/axe'
import { launchBrowser } from '@/test/browser/launch'
import { layoutFaults } from '@/test/browser/layout'
import { takeScreen } from '@/test/browser/screens'
import { contactVisits } from './ground/contact-visits'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'
import { anH5Phone, type Look, plainLook } from './ground/h5-phone'

jest.setTimeout(120_000)

const looks: readonly Look[] = [
  plainLook,
  { name: 'largest-dark', theme: 'dark', fontScale: 1.4, care: false },
  { name: 'care', theme: 'light', fontScale: 1, care: true },
]

let browser: Browser
let ground: Ground

beforeAll(async () => {
  ground = await aGround({ builds: ['h5'] })
  await putCallRecords(ground.url, Date.now())
  await tellContacts(signInsAt(ground.url))
  // counts at most ten days at a time
  for (let time = 0; time < 3; time += 1) await ground.host.functions.call('clock', {}, { kind: 'timer' })
  browser = await launchBrowser()
}, GROUND_WITHIN_MS)

afterAll(async () => {
  await browser?.close()
  await ground?.close()
})

test.each(looks)('on a phone set to $name nothing is cut, too small to tap or hard to read', async (look) => {
  const faults: string[] = []
  for (const { personId, address, name, act, shows } of contactVisits) {
    const phone = await anH5Phone(browser, ground, personId, look)
    await phone.open(address)
    await act?.(phone.page)
    await phone.page.getByText(shows).first().waitFor()
    await takeScreen(phone.page, `contacts/${look.name}-${name}`, { wholePage: true })
    const found = [...(await layoutFaults(phone.page)), ...(await seriousFindings(phone.page))]
    faults.push(...found.map((fault) => `${look.name} ${name}: ${fault}`))
    await phone.close()
  }
  expect(faults).toEqual([])
})

test('somebody is asked for money by a stranger, looks the number up, reports it, and is told what to do', async () => {
  const { page, open, close } = await anH5Phone(browser, ground, 'li-zhiqiang')
  await open(pages.official)
  await page.getByRole('textbox', { name: '哪个号码' }).fill('400-123-4567')
  await page.getByRole('button', { name: '查一下' }).tap()
  await page.getByText('400-123-4567 不是我们的热线').waitFor()
  await page.getByRole('button', { name: '举报假冒' }).tap()
  await page.getByText('谁在冒充我们？').waitFor()
  await page.getByRole('radio', { name: '给了' }).tap()
  await page.getByRole('button', { name: '告诉我们' }).tap()
  await page.getByText(/马上打 110 报案/).waitFor()
  await close()
})

test('somebody would rather be called, sees the own place in the line, and calls it off', async () => {
  const { page, open, close } = await anH5Phone(browser, ground, 'wang-xiulan')
  await open(pages.busy)
  await page.getByRole('spinbutton', { name: '打哪个号码' }).fill('19900001001')
  await page.getByRole('button', { name: '给我回电话' }).tap()
  await page.getByText(/^您排在第 2 位/).waitFor()
  await page.getByRole('button', { name: '不用打了' }).tap()
  await page.getByRole('button', { name: '给我回电话' }).waitFor()
  await close()
})
