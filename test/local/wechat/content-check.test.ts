import { aWeChat } from '@/test/builders/wechat-stand-in'

const check = (wechat: ReturnType<typeof aWeChat>, change: Record<string, unknown> = {}) =>
  wechat.wxApi('security.msgSecCheck', {
    version: 2,
    openid: 'mei',
    scene: 2,
    content: '浴霸不制热',
    ...change,
  })

describe('security.msgSecCheck', () => {
  it.each([
    ['浴霸不制热', 'pass'],
    ['这里是违规测试内容', 'risky'],
    ['这里是待审测试内容', 'review'],
  ])('"%s" gets %s', async (content, suggest) => {
    expect(await check(aWeChat(), { content })).toMatchObject({ errcode: 0, result: { suggest } })
  })

  it.each([
    ['version 1', { version: 1 }, 40097],
    ['nobody', { openid: 'nobody' }, 40003],
    ['scene 5', { scene: 5 }, 40097],
    ['2501 characters', { content: '长'.repeat(2501) }, 40097],
    ['no text', { content: '' }, 40097],
  ])('%s is refused', async (_case, change, errcode) => {
    expect(await check(aWeChat(), change)).toMatchObject({ errcode })
  })

  it('2500 characters are taken', async () => {
    expect(await check(aWeChat(), { content: '长'.repeat(2500) })).toMatchObject({ errcode: 0 })
  })

  it('given the author left two hours ago, then 61010, until they come back', async () => {
    const wechat = aWeChat()
    wechat.pass(2 * 3_600_000 + 1)
    expect(await check(wechat)).toMatchObject({ errcode: 61010 })
    wechat.enter('mei')
    expect(await check(wechat)).toMatchObject({ errcode: 0 })
  })
})
