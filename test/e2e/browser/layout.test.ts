import type { Browser, Page } from 'playwright-core'
import { seriousFindings } from '@/test/browser/axe'
import { launchBrowser } from '@/test/browser/launch'
import { layoutFaults } from '@/test/browser/layout'
import { newPhonePage } from '@/test/browser/phone-page'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await newPhonePage(browser)
}, 60_000)

afterAll(() => browser?.close())

async function given(html: string): Promise<void> {
  await page.setContent(`<!doctype html><html lang="zh-CN"><head><title>页</title>
    <meta name="viewport" content="width=device-width,initial-scale=1"></head>
    <body style="margin:0;font:17px/1.5 sans-serif"><main>${html}</main></body></html>`)
}

describe('the layout of a page', () => {
  test.each([
    ['text that wraps', '<p style="width:100px">请先关掉空气开关，再打电话</p>'],
    ['a button of 48 px', '<button style="height:48px;width:100px">好</button>'],
    [
      'a small radio in a large label',
      '<label style="display:block;height:48px"><input type="radio">一次</label>',
    ],
    [
      'a row that says it scrolls',
      '<div data-scrolls-sideways style="overflow:auto;width:9em"><p style="width:20em">一二三四五六七八九十一二三四五</p></div>',
    ],
    [
      'text that says it may be cut',
      '<p data-may-be-cut style="overflow:hidden;width:3em;white-space:nowrap">很长的地址</p>',
    ],
    [
      'text below in a box that scrolls',
      '<div style="height:60px;overflow-y:auto"><p>一</p><p>二</p><p>三</p><p>四</p></div>',
    ],
    ['a closed part', '<div hidden><button style="height:10px">小</button></div>'],
    ['a link in a sentence', '<p>请看<a href="#a">说明</a></p>'],
  ])('is good with %s', async (_, html) => {
    await given(html)
    expect(await layoutFaults(page)).toEqual([])
  })

  test.each([
    [
      'text cut at the side',
      '<p style="overflow:hidden;width:3em;white-space:nowrap">很长很长的地址</p>',
      'text is cut: p "很长很长的地址"',
    ],
    [
      'text cut below',
      '<div style="height:30px;overflow:hidden"><p>第一行<br>第二行<br>第三行</p></div>',
      'text is cut: p "第一行第二行第三行"',
    ],
    [
      'text off the screen',
      '<p style="position:fixed;left:370px;white-space:nowrap">在外面的字</p>',
      'text is cut: p "在外面的字"',
    ],
    [
      'a row that scrolls',
      '<div id="row" style="overflow-x:auto"><div style="width:600px;height:9px"></div></div>',
      'scrolls sideways: div#row ""',
    ],
    [
      'a small button',
      '<button style="height:30px;width:80px">小</button>',
      'too small to tap: button "小" 80×30',
    ],
    [
      'a narrow custom button',
      '<div role="button" style="height:48px;width:20px">窄</div>',
      'too small to tap: div "窄" 20×48',
    ],
  ])('is faulted for %s', async (_, html, fault) => {
    await given(html)
    expect(await layoutFaults(page)).toEqual([fault])
  })

  test('is faulted when the page scrolls sideways', async () => {
    await given('<div style="width:500px;height:9px"></div>')
    expect((await layoutFaults(page))[0]).toMatch(/^the page scrolls sideways: \d+ > 390$/)
  })

  test('is faulted when the place around what is looked at scrolls sideways', async () => {
    await given(
      '<div id="around" style="overflow:auto"><section style="width:600px;height:9px"></section></div>',
    )
    expect(await layoutFaults(page, { within: 'section' })).toEqual(['scrolls sideways: div#around ""'])
  })

  test('is faulted when what was to be looked at is missing', async () => {
    await given('')
    expect(await layoutFaults(page, { within: 'wx-page' })).toEqual(['nothing is at wx-page'])
  })
})

describe('accessibility findings', () => {
  test('are none for a plain page', async () => {
    await given('<h1>您好</h1><button>报修</button>')
    expect(await seriousFindings(page)).toEqual([])
  })

  test('name the rule and the place', async () => {
    await given('<h1>您好</h1><img src="data:,">')
    expect(await seriousFindings(page)).toEqual([expect.stringMatching(/^critical image-alt: .*\(img\)/)])
  })
})
