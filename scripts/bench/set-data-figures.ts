import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import * as z from 'zod/mini'
import { ticketList } from '@/contract/customer/ticket'
import { CONSENT_VERSION } from '@/contract/ticket/report'
import { openWindows } from '@/domain/ticket/window'
import { demoPeople, loadDemo } from '@/local/demo'
import { callerInWeChat } from '@/local/demo/caller'
import { startHost } from '@/local/host'
import { newDraft } from '@/src/packages/report/draft/draft'
import { launchBrowser } from '@/test/browser/launch'
import { newPhonePage } from '@/test/browser/phone-page'
import { startWeappHost } from '@/test/weapp-host/start'
import { type Figure, figureOf } from './figure'
import { dist, root } from './places'

const GOAL_BYTES = 16 * 1024
/** She has tickets in several states, and messages. */
const SHE = 'wang-xiulan'
/** Longer than a page takes to ask the cloud and show what it said. */
const SETTLED_MS = 1_500

interface Opened {
  route: string
  /** In their order, until the page has settled. */
  setDataBytes: readonly number[]
}

const appJson = z.object({
  pages: z.array(z.string()),
  subPackages: z.array(z.object({ root: z.string(), pages: z.array(z.string()) })),
})

/** The first setData of each page, which WeChat hands from one thread to the other before anything is seen. */
export const setDataFigures = async (): Promise<Figure[]> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const host = await startHost({
    dataDir,
    dist,
    indexesFile: path.join(root, 'cloudfunctions/indexes.json'),
    people: demoPeople,
    withoutTimers: true,
  })
  const browser = await launchBrowser()
  try {
    await loadDemo({ url: host.url, dataDir })
    const session = host.sessions.open(SHE)
    if (session === null) throw new Error(`the demo has no ${SHE}`)
    const { rows } = await callerInWeChat(host.url, session)(ticketList, {})
    const weapp = await startWeappHost({ dist: path.join(dist, 'weapp'), apiOrigin: host.url, session })
    const opened: Opened[] = []
    for (const route of pagesOfTheApp()) {
      const page = await newPhonePage(browser)
      await page.addInitScript((draft) => localStorage.setItem('wx:report-draft', draft), aStoredDraft())
      const url = `${weapp.url}?path=${route}&query=no%3D${rows[0]?.ticketNo}`
      opened.push({ route, setDataBytes: await setDataOf(page, url, route) })
      await page.context().close()
    }
    await weapp.close()
    return figuresOf(opened)
  } finally {
    await browser.close()
    await host.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const pagesOfTheApp = (): string[] => {
  const { pages, subPackages } = z.parse(
    appJson,
    JSON.parse(readFileSync(path.join(dist, 'weapp/app.json'), 'utf8')),
  )
  return [...pages, ...subPackages.flatMap((one) => one.pages.map((page) => `${one.root}/${page}`))]
}

const setDataOf = async (page: Page, url: string, route: string): Promise<number[]> => {
  await page.goto(url)
  await page.locator('wx-page').first().waitFor()
  await page.waitForTimeout(SETTLED_MS)
  const { pages } = await page.evaluate(() => window.weappHost.report)
  const { setDataBytes = [] } = pages.find((one) => one.route === route) ?? {}
  if (setDataBytes.length === 0) throw new Error(`${route} never drew anything`)
  return setDataBytes
}

/** The first one of a page that asks the cloud holds little yet, so the largest that follows is told as well. */
const figuresOf = (opened: readonly Opened[]): Figure[] => {
  const figure = (name: string, value: number) =>
    figureOf({ name, value, unit: 'bytes', against: GOAL_BYTES, goal: 1 })
  const largest = opened.map(({ route, setDataBytes }) => ({ route, bytes: Math.max(...setDataBytes) }))
  const [most] = largest.sort((a, b) => b.bytes - a.bytes)
  return [
    ...opened.map(({ route, setDataBytes }) => figure(`first setData of ${route}`, setDataBytes[0] ?? 0)),
    ...(most ? [figure(`largest setData of any page as it opens, ${most.route}`, most.bytes)] : []),
  ]
}

/** A report that is written to its end, as src/services/draft-mark and the storage of src/platform keep it. */
const aStoredDraft = (): string => {
  const now = Date.now()
  const draft = {
    ...newDraft('repair', 'a-request-of-the-bench', now),
    place: '主卫',
    model: 'E172',
    symptom: 'weak-heating',
    description: '开了半小时，浴室里还是凉的。风有，就是不热，灯是好的。',
    since: 'thisWeek',
    frequency: 'always',
    tried: ['powerReset', 'newBatteries'],
    divisionCode: '330106',
    region: ['浙江省', '杭州市', '西湖区'],
    detail: '文三路 138 号 3 幢 2 单元 501',
    name: '王秀兰',
    phone: '19900001001',
    wish: openWindows(now, 14)[2] ?? null,
    consentVersion: CONSENT_VERSION,
  }
  return JSON.stringify({ value: JSON.stringify(draft) })
}
