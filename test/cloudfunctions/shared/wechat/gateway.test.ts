import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tcb from '@cloudbase/node-sdk'
import type { SubscribeMessage, WeChat } from '@/cloudfunctions/shared/wechat'
import { createCloudCall } from '@/cloudfunctions/shared/wechat/cloud-call'
import { type ListeningCloud, listenCloud } from '@/local/cloud'
import { ASSIGNED, aWeChat, type StandIn } from '@/test/builders/wechat-stand-in'

const message: SubscribeMessage = {
  openid: 'mei',
  templateId: ASSIGNED.id,
  data: { name1: { value: '李师傅' } },
  lang: 'zh_CN',
  miniprogramState: 'formal',
}

describe('the cloud call through the loopback CloudBase', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'wechat-gateway-'))
  let standIn: StandIn
  let cloud: ListeningCloud
  let wechat: WeChat

  beforeAll(async () => {
    cloud = await listenCloud({ dataDir, loose: true, wxApi: (api, data) => standIn.wxApi(api, data) })
    Object.assign(process.env, cloud.env)
    wechat = createCloudCall({ app: tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }), timeoutMs: 400 })
  })
  afterAll(async () => {
    await cloud.close()
    rmSync(dataDir, { recursive: true })
  })
  beforeEach(() => {
    standIn = aWeChat()
    standIn.consent('mei', ASSIGNED.id)
  })

  it('given a grant, then one message is delivered, and the next is refused', async () => {
    expect(await wechat.sendSubscribeMessage(message)).toMatchObject({ ok: true })
    expect(await wechat.sendSubscribeMessage(message)).toMatchObject({ kind: 'refused', errcode: 43101 })
    expect(standIn.inbox('mei')).toHaveLength(1)
  })

  it('given a text that breaks the rules, then misused and the field is named', async () => {
    const long = { ...message, data: { name1: { value: '名'.repeat(11) } } }
    expect(await wechat.sendSubscribeMessage(long)).toMatchObject({
      kind: 'misused',
      errcode: 47003,
      errmsg: expect.stringContaining('data.name1.value'),
    })
  })

  it.each([
    ['busy', 'busy', 0],
    ['cutBeforeDelivery', 'unknown', 0],
    ['cutAfterDelivery', 'unknown', 1],
    ['timeoutAfterDelivery', 'unknown', 1],
  ] as const)('given %s, then %s, and %d was delivered', async (fault, kind, count) => {
    standIn.faults.set({ kind: fault, times: 1, holdMs: 2_000 })
    expect(await wechat.sendSubscribeMessage(message)).toMatchObject({ ok: false, kind })
    expect(standIn.inbox('mei')).toHaveLength(count)
  })

  it('a picture survives the way', async () => {
    const answer = await wechat.getUnlimitedCode({
      scene: 'b=1',
      page: 'pages/home/index',
      envVersion: 'release',
      widthPx: 280,
    })
    expect(answer).toMatchObject({ ok: true, contentType: 'image/png' })
    if (answer.ok) expect(answer.picture.readUInt32BE(16)).toBe(280)
  })
})
