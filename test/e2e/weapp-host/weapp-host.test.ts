import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { watchErrors } from '@/test/browser/errors'
import { launchBrowser } from '@/test/browser/launch'
import { newPhonePage, type PhoneOptions } from '@/test/browser/phone-page'
import { startWeappHost, type WeappHost } from '@/test/weapp-host/start'
import { standInServer } from './phone'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

let browser: Browser
let server: Awaited<ReturnType<typeof standInServer>>
let host: WeappHost
let page: Page
let errors: string[]

beforeAll(async () => {
  browser = await launchBrowser()
  server = await standInServer()
  host = await startWeappHost({
    dist: path.join(__dirname, '../../weapp-host/fixture'),
    apiOrigin: server.origin,
    session: 'session-of-wang',
    launch: { scene: 1011, query: { from: 'box' } },
  })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await host?.close()
  await server?.close()
})

afterEach(async () => {
  await page.context().close()
})

async function openApp(options: PhoneOptions = {}, where = ''): Promise<void> {
  page = await newPhonePage(browser, options)
  errors = watchErrors(page)
  await page.goto(host.url + where)
  await page.locator('wx-page').waitFor()
}

const text = (id: string) => page.locator(`#${id}`).textContent()
const tap = (name: string) => page.getByRole('button', { name, exact: true }).tap()
const answer = async () => {
  await page.waitForFunction(() => document.querySelector('#answer')?.textContent !== '')
  return JSON.parse((await text('answer')) ?? '')
}
const report = () => page.evaluate(() => window.weappHost.report)

describe('a mini-program in the container', () => {
  test('starts at its first page with the scene and query of the launch', async () => {
    await openApp()
    expect(await text('launch')).toBe('1011 box')
    expect(await page.locator('#host-title').textContent()).toBe('首页')
    expect(errors).toEqual([])
  })

  test('enters at another page where the address says so', async () => {
    await openApp({}, '?path=more/form/index&query=no%3D1%26name%3Da')
    expect(await text('query')).toBe('1 a')
  })

  test('draws rpx, page and vh as a WeChat page has them', async () => {
    await openApp()
    const look = await page.evaluate(() => {
      const height = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().height
      const wxPage = document.querySelector('wx-page')
      return {
        widePx: document.querySelector('#wide')?.getBoundingClientRect().width,
        fits: height('.tall') === height('#host-screen'),
        paper: wxPage ? getComputedStyle(wxPage).backgroundColor : '',
      }
    })
    expect(look).toEqual({ widePx: 195, fits: true, paper: 'rgb(250, 246, 242)' })
  })

  test('bubbles a tap to outer handlers, and not past a catch', async () => {
    await openApp()
    await tap('再来一条')
    await page.locator('#caught').tap()
    expect(await text('heard')).toBe(' more:2 outer:more:outside caught')
  })

  test('tells a long press from a tap', async () => {
    await openApp()
    const box = await page.locator('#held').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)
    await page.mouse.down()
    await page.waitForFunction(() => document.querySelector('#heard')?.textContent === ' held')
    await page.mouse.up()
  })

  test('keeps what is typed in a list item when the item before it goes', async () => {
    await openApp()
    await tap('再来一条')
    await tap('再来一条')
    await page.locator('.item input').nth(1).fill('留着')
    await tap('去掉第一条')
    expect(await page.locator('.item').count()).toBe(1)
    expect(await page.locator('.item input').inputValue()).toBe('留着')
  })

  test('runs a component with properties, its own data and an event to the page', async () => {
    await openApp()
    expect(await text('count')).toBe('数到 10，从 10')
    await page.locator('#count').tap()
    expect(await text('count')).toBe('数到 13，从 10')
    expect(await text('heard')).toBe(' counted:13')
  })

  test('gives scripts the globals of WeChat and none of a browser', async () => {
    await openApp()
    await page.locator('#host-tabs').getByText('我的').tap()
    expect(await text('globals')).toBe('undefined undefined undefined undefined object function')
  })

  test('counts each setData of a page in bytes, the first one first', async () => {
    await openApp()
    await tap('再来一条')
    const { pages } = await report()
    const first = new TextEncoder().encode('{"launch":"1011 box"}').length
    const items = new TextEncoder().encode('{"items[0]":{"id":0,"text":"第 1 条"}}').length
    expect(pages).toMatchObject([{ route: 'pages/home/index', componentSetDataBytes: [expect.any(Number)] }])
    expect(pages[0]?.setDataBytes.slice(0, 2)).toEqual([first, items])
  })
})

describe('pages', () => {
  test('open on a stack, get their query undecoded, and go back to a page that kept its state', async () => {
    await openApp()
    await tap('再来一条')
    await tap('填表')
    expect(await text('query')).toBe('8 王')
    expect(await page.locator('#host-tabs').isVisible()).toBe(false)
    await page.getByRole('button', { name: '返回' }).tap()
    expect(await page.locator('.item').count()).toBe(1)
  })

  test('of the tab bar stay alive when another tab is shown', async () => {
    await openApp()
    await tap('再来一条')
    await page.locator('#host-tabs').getByText('我的').tap()
    expect(await page.evaluate(() => window.weappHost.route())).toBe('pages/mine/index')
    await page.locator('#host-tabs').getByText('首页').tap()
    expect(await page.locator('.item').count()).toBe(1)
  })

  test('that do not exist are refused', async () => {
    await openApp({}, '?path=pages/mine/index')
    await tap('去没有的页')
    expect(await answer()).toEqual({ errMsg: 'navigateTo:fail page "pages/none/index" is not found' })
  })
})

describe('a form', () => {
  beforeEach(() => openApp({}, '?path=more/form/index&query=no%3D1%26name%3Da'))

  test('hears typing, focus, blur and confirm, and cuts at maxlength', async () => {
    const field = page.getByLabel('姓名')
    await field.focus()
    expect(await text('last')).toBe('focus:')
    await field.pressSequentially('王女士您好您好')
    expect(await text('last')).toBe('input:王女士您好')
    await field.press('Enter')
    expect(await text('last')).toBe('confirm:王女士您好')
    await field.blur()
    expect(await text('last')).toBe('blur:王女士您好')
  })

  test('sends what was chosen in radios, checkboxes, switch and fields', async () => {
    await page.getByLabel('姓名').fill('王')
    await page.getByText('总是').tap()
    await page.getByText('换电池').tap()
    await page.getByText('重启').tap()
    await page.getByLabel('为父母').tap()
    await tap('交')
    expect(JSON.parse((await text('values')) ?? '')).toMatchObject({
      name: '王',
      words: '',
      often: 'always',
      tried: ['reset', 'battery'],
      parent: true,
    })
  })

  test('lets one pick from a list, a date and a region', async () => {
    await page.getByText('故障').tap()
    await tap('异响')
    expect(await text('last')).toBe('change:2')
    await page.getByText('日期').tap()
    await page.getByRole('dialog').locator('input').fill('2027-03-16')
    await tap('确定')
    expect(await text('last')).toBe('change:"2027-03-16"')
    await page.getByText('地区').tap()
    await tap('浙江省 嘉兴市 南湖区')
    expect(await text('last')).toBe('change:["浙江省","嘉兴市","南湖区"]')
  })
})

describe('the phone', () => {
  beforeEach(() => openApp({ dark: true, fontScale: 1.4 }, '?path=pages/mine/index'))

  test('tells theme and font size, and colours its title bar by the theme file', async () => {
    expect(await text('phone')).toBe('dark 1.4')
    const bar = page.locator('#host-navigation')
    expect(await bar.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(23, 20, 18)')
  })

  test('shows a dialog and a sheet of choices, and answers with what was tapped', async () => {
    await tap('问一句')
    await page.getByRole('dialog', { name: '真的吗' }).waitFor()
    await tap('确定')
    expect(await answer()).toMatchObject({ confirm: true, cancel: false })
    await tap('选一个')
    await tap('乙')
    await page.waitForFunction(() => document.querySelector('#answer')?.textContent?.includes('tapIndex'))
    expect(await answer()).toEqual({ errMsg: 'showActionSheet:ok', tapIndex: 1 })
  })

  test('remembers whom it was asked to call', async () => {
    await tap('打电话')
    await answer()
    expect((await report()).left).toEqual([{ api: 'makePhoneCall', detail: '4001234567' }])
  })

  test('goes off the net and back', async () => {
    await page.context().setOffline(true)
    await page.waitForFunction(() => document.querySelector('#net')?.textContent === 'none')
    await tap('问服务器')
    expect((await answer()).errMsg).toBe('cloud.callFunction:fail -1 network unavailable')
    await page.context().setOffline(false)
    await page.waitForFunction(() => document.querySelector('#net')?.textContent === 'wifi')
  })

  test('asks for the privacy guidelines once, before what they protect', async () => {
    await tap('地址')
    await tap('拒绝')
    expect(await answer()).toMatchObject({ errno: 104 })
    await tap('地址')
    await tap('同意')
    await tap('王淑芬 浙江省杭州市西湖区文三路 90 号 3 幢 2 单元 501 室')
    await page.waitForFunction(() => document.querySelector('#answer')?.textContent?.includes('userName'))
    expect(await answer()).toMatchObject({ userName: '王淑芬', nationalCode: '330106' })
    await tap('复制')
    await page.getByRole('status').waitFor()
  })

  test('keeps storage and saved files of a closed app, and sends them with progress', async () => {
    const choosing = page.waitForEvent('filechooser')
    await tap('拍照')
    await tap('同意')
    await (await choosing).setFiles({ name: 'a.png', mimeType: 'image/png', buffer: PNG })
    expect(await answer()).toEqual({ count: 1, size: PNG.length, type: 'image' })

    const phone = page.context()
    await page.close()
    page = await phone.newPage()
    await page.goto(`${host.url}?path=pages/mine/index`)
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('#photo img')?.naturalWidth === 1,
    )
    await tap('上传')
    expect(await answer()).toMatchObject({ fileID: 'cloud://local/a' })
    expect(await text('progress')).toBe('100')
    const sent = server.heard.at(-1)
    expect(sent).toMatchObject({
      path: '/wx/upload?path=a%2F%E5%9B%BE.png',
      session: 'Bearer session-of-wang',
    })
  })
})

describe('the way to the local server', () => {
  beforeEach(() => openApp({}, '?path=pages/mine/index'))

  test('calls functions as the customer whose session it was given', async () => {
    await tap('问服务器')
    expect(await answer()).toEqual({ ok: true, data: '您好' })
    expect(server.heard.at(-1)).toEqual({
      path: '/wx/call/customer',
      session: 'Bearer session-of-wang',
      body: '{"endpoint":"hello"}',
    })
  })

  test('asks to subscribe from a tap, with a popup', async () => {
    await tap('订阅')
    await page.getByRole('dialog').getByText('报修受理通知').waitFor()
    await tap('允许')
    expect(await answer()).toMatchObject({ one: 'accept' })
    expect(JSON.parse(server.heard.at(-1)?.body ?? '')).toEqual({ choices: { one: 'accept' } })
  })

  test('says truly when no tap asked to subscribe', async () => {
    await tap('晚了再订阅')
    expect((await answer()).errMsg).toBe('requestSubscribeMessage:fail only by TAP')
  })

  test('gives a phone-number code to the button that asks for it', async () => {
    await tap('手机号')
    await tap('同意')
    await tap('允许')
    expect(await answer()).toEqual({ errMsg: 'getPhoneNumber:ok', code: 'code-1' })
  })
})
