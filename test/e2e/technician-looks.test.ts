import type { Browser } from 'playwright-core'
import { pages } from '@/src/routes'
import { seriousFindings } from '@/test/browser/axe'
import { launchBrowser } from '@/test/browser/launch'
import { layoutFaults } from '@/test/browser/layout'
import { takeScreen } from '@/test/browser/screens'
import { connectTo } from '../cloudfunctions/ground/database'
import { aGround, GROUND_WITHIN_MS, type Ground } from './ground/ground'
import { type Look, plainLook } from './ground/h5-phone'
import { aTechnicianPhone, bindTheTechnician, layInVisitToday } from './ground/technician-phone'
import { visitOf } from './ground/visit'

jest.setTimeout(180_000)

const looks: readonly Look[] = [
  plainLook,
  { name: 'largest-dark', theme: 'dark', fontScale: 1.4, care: false },
]

const longReport = {
  address: {
    divisionCode: '330106',
    region: ['浙江省', '杭州市', '西湖区'],
    detail:
      '文三路SunnyGardenInternationalResidentialCommunity国际花园三期高层公寓12幢2单元2305室靠里面那一户',
  },
  contact: {
    name: '阿依古丽买买提江阿卜杜热西提努尔买买提',
    phone: '19900001009',
    relation: 'tenant' as const,
  },
}

let browser: Browser
let ground: Ground
let onSite: string
let waiting: string

beforeAll(async () => {
  ground = await aGround({ builds: ['h5'] })
  browser = await launchBrowser()
  await bindTheTechnician(ground)
  onSite = await layInVisitToday(ground, 'wang-xiulan', longReport)
  for (const step of ['depart', 'arrive'] as const) await visitOf(ground, onSite)[step]()
  waiting = await layInVisitToday(ground, 'chen-yu', {}, 'afternoon')
}, GROUND_WITHIN_MS)

afterAll(async () => {
  await browser?.close()
  await ground?.close()
})

describe.each(looks)('on a phone set to $name', (look) => {
  test('nothing is cut, too small to tap or hard to read on any page of the technician', async () => {
    const phone = await aTechnicianPhone(browser, ground, look)
    const { page } = phone
    const faults: string[] = []
    const lookAt = async (name: string, shows: string | RegExp) => {
      await page.getByText(shows).last().waitFor()
      await takeScreen(page, `technician/${look.name}/${name}`)
      const found = [...(await layoutFaults(page)), ...(await seriousFindings(page))]
      faults.push(...found.map((fault) => `${name}: ${fault}`))
    }
    const open = (name: string, ticketNo: string, more = '') =>
      phone.open(`packages/technician/pages/${name}/index?no=${ticketNo}${more}`)

    await lookAt('day', /接着做/)
    await open('visit', waiting)
    await lookAt('visit', '打电话')
    await open('visit', onSite)
    await lookAt('on-site', '这一单怎么做')
    await open('check', onSite, '&phase=before')
    await page.getByRole('radio', { name: '不是' }).nth(1).tap()
    await lookAt('check', /有电就别碰/)
    await open('fees', onSite)
    await page.getByText('从价目表里加').tap()
    await lookAt('fees-list', '找哪一项')
    await page.getByRole('button', { name: '关闭' }).tap()
    await page.getByText('路程费').tap()
    await page.getByLabel('多少钱（元）').fill('480')
    await page.getByRole('button', { name: '加上' }).tap()
    await lookAt('fees', /要客户先同意/)
    await open('finish', onSite)
    await lookAt('finish', '做了什么')
    await open('part', onSite)
    await lookAt('part', '缺什么配件')
    await open('absent', onSite)
    await lookAt('absent', '怎么回事')
    await open('found', onSite)
    await lookAt('found', '是哪一种')
    await open('conflict', onSite)
    await lookAt('no-conflict', /两边一样了/)
    await open('visit', '0000000')
    await lookAt('gone', /不在今天的单子里/)
    await phone.open(pages.technician)
    await page.getByText(/接着做/).waitFor()
    await page.context().setOffline(true)
    await lookAt('day-offline', /没有网，照样能做/)
    await phone.close()
    expect(faults).toEqual([])
  })
})

test('done in a basement and put off meanwhile: both sides stand on the screen, and the work ends up in the ticket', async () => {
  const phone = await aTechnicianPhone(browser, ground)
  const { page } = phone
  for (const name of ['conflict', 'visit']) {
    await phone.open(`packages/technician/pages/${name}/index?no=${waiting}`)
    await page.getByText('都交上去了').waitFor()
  }
  await page.context().setOffline(true)
  await page.getByRole('button', { name: '出发' }).tap()
  await page.getByRole('button', { name: '不用' }).tap()
  await page.getByText('1 步存在手机里').waitFor()

  const db = connectTo(ground.host)
  const { data } = await db.collection('tickets').doc(waiting).get()
  const [ticket] = data as { rev: number }[]
  await db
    .collection('tickets')
    .doc(waiting)
    .update({ rev: (ticket?.rev ?? 0) + 1, report: { wish: { half: 'morning' } } })

  await page.context().setOffline(false)
  await page.getByText('有一单和网点那边不一样').last().tap()
  await page.getByText('哪里不一样').last().waitFor()
  await takeScreen(page, 'technician/conflict')
  expect(await layoutFaults(page)).toEqual([])
  await page.getByRole('button', { name: '按网点那边的来' }).tap()
  await page.getByRole('button', { name: '好，写进备注' }).tap()
  await page.getByText('都交上去了').last().waitFor()
  const events = await db.collection('events').where({ ticketNo: waiting }).limit(100).get()
  const notes = (events.data as { type: string; note?: string }[]).filter(({ type }) => type === 'noted')
  expect(notes.map(({ note }) => note)).toEqual([expect.stringContaining('出发')])
  await phone.close()
})
