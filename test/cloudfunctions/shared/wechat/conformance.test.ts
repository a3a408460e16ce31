import type { SubscribeMessage, WeChat } from '@/cloudfunctions/shared/wechat'
import { ACCEPTED, closeServers } from '@/test/builders/wechat-stand-in'
import { aHost, type Host } from './stand-in-host'

const message: SubscribeMessage = {
  openid: 'mei',
  templateId: ACCEPTED.id,
  page: 'packages/ticket/detail/index?no=A3K-7QX',
  data: {
    character_string1: { value: 'A3K-7QX' },
    thing2: { value: '浴霸不制热' },
    time3: { value: '2026年3月14日 14:00' },
  },
  lang: 'zh_CN',
  miniprogramState: 'formal',
}

describe.each(['cloud', 'https'] as const)('WeChat by the %s adapter', (adapter) => {
  let host: Host
  let wechat: WeChat

  beforeEach(async () => {
    host = await aHost()
    wechat = host[adapter]
    host.standIn.consent('mei', ACCEPTED.id)
  })
  afterEach(closeServers)

  const delivered = () => host.standIn.inbox('mei').length

  describe('sending a message', () => {
    it('given a grant, then it is delivered and its id comes back', async () => {
      const answer = await wechat.sendSubscribeMessage(message)
      expect(answer).toEqual({ ok: true, msgId: host.standIn.inbox('mei')[0]?.msgId })
      expect(delivered()).toBe(1)
    })

    it('without a page it is delivered too', async () => {
      const { page: _page, ...pageless } = message
      expect(await wechat.sendSubscribeMessage(pageless)).toMatchObject({ ok: true })
      expect(host.standIn.inbox('mei')[0]?.page).toBeNull()
    })

    it('given no grant, then refused with 43101', async () => {
      await wechat.sendSubscribeMessage(message)
      expect(await wechat.sendSubscribeMessage(message)).toMatchObject({
        ok: false,
        kind: 'refused',
        errcode: 43101,
      })
    })

    it.each([
      ['a text too long', { data: { ...message.data, thing2: { value: '长'.repeat(21) } } }, 47003, 'thing2'],
      ['a stranger', { openid: 'nobody' }, 40003, 'openid'],
      ['a foreign template', { templateId: 'NOT_OURS' }, 40037, 'template_id'],
      ['a page that is not released', { page: 'pages/new/index' }, 41030, 'page'],
    ])('given %s, then misused, and the words name it', async (_case, change, errcode, word) => {
      expect(await wechat.sendSubscribeMessage({ ...message, ...change })).toEqual({
        ok: false,
        kind: 'misused',
        errcode,
        errmsg: expect.stringContaining(word),
      })
      expect(delivered()).toBe(0)
    })

    it.each([
      ['busy', 'busy', -1],
      ['quota', 'quota', 45009],
      ['revoked', 'refused', 43101],
    ] as const)(
      'given WeChat is %s, then the answer is %s and nothing was delivered',
      async (fault, kind, code) => {
        host.standIn.faults.set({ kind: fault, times: 1 })
        expect(await wechat.sendSubscribeMessage(message)).toMatchObject({ ok: false, kind, errcode: code })
        expect(delivered()).toBe(0)
      },
    )

    it.each([
      ['timeoutBeforeDelivery', 0],
      ['timeoutAfterDelivery', 1],
      ['cutBeforeDelivery', 0],
      ['cutAfterDelivery', 1],
      ['badGateway', 0],
    ] as const)('given %s, then the outcome is unknown: %d was delivered', async (kind, count) => {
      host.standIn.faults.set({ kind, times: 1, holdMs: 5_000, api: 'subscribeMessage.send' })
      expect(await wechat.sendSubscribeMessage(message)).toMatchObject({ ok: false, kind: 'unknown' })
      expect(delivered()).toBe(count)
    })

    it('given nobody listens, then busy: certainly not sent', async () => {
      await host.close()
      expect(await wechat.sendSubscribeMessage(message)).toMatchObject({ ok: false, kind: 'busy' })
    })
  })

  describe('reading a phone number', () => {
    it('a code gives the number once', async () => {
      const code = host.standIn.issuePhoneCode('mei')
      expect(await wechat.getPhoneNumber({ code })).toEqual({
        ok: true,
        phone: expect.stringMatching(/^199\d{8}$/),
        countryCode: '86',
      })
      expect(await wechat.getPhoneNumber({ code })).toMatchObject({
        ok: false,
        kind: 'refused',
        errcode: 40029,
      })
    })
  })

  describe('checking a text', () => {
    it.each([
      ['浴霸不制热', 'pass'],
      ['违规测试内容', 'risky'],
    ])('"%s" gets %s', async (content, suggest) => {
      expect(await wechat.msgSecCheck({ openid: 'mei', content, scene: 2 })).toMatchObject({
        ok: true,
        suggest,
      })
    })

    it('of somebody who left two hours ago is refused', async () => {
      host.standIn.pass(7_200_001)
      const answer = await wechat.msgSecCheck({ openid: 'mei', content: '好', scene: 2 })
      expect(answer).toMatchObject({ ok: false, kind: 'refused', errcode: 61010 })
    })
  })

  describe('drawing a code', () => {
    it('gives a picture of the asked width', async () => {
      const answer = await wechat.getUnlimitedCode({
        scene: 'b=1',
        page: 'pages/home/index',
        envVersion: 'release',
        widthPx: 280,
      })
      expect(answer).toMatchObject({ ok: true, contentType: 'image/png' })
      if (answer.ok) expect(answer.picture.readUInt32BE(16)).toBe(280)
    })

    it('a page that is not released passes for a trial version only', async () => {
      const request = { scene: 'b=1', page: 'pages/new/index', widthPx: 280 }
      expect(await wechat.getUnlimitedCode({ ...request, envVersion: 'release' })).toMatchObject({
        ok: false,
        kind: 'misused',
        errcode: 41030,
      })
      expect(await wechat.getUnlimitedCode({ ...request, envVersion: 'trial' })).toMatchObject({ ok: true })
    })
  })
})
