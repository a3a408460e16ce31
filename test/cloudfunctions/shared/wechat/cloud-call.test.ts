import type { CloudApp, SubscribeMessage } from '@/cloudfunctions/shared/wechat'
import { createCloudCall } from '@/cloudfunctions/shared/wechat/cloud-call'
import { closeServers } from '@/test/builders/wechat-stand-in'
import { aHost } from './stand-in-host'

const message: SubscribeMessage = {
  openid: 'mei',
  templateId: 'T',
  data: {},
  lang: 'zh_CN',
  miniprogramState: 'formal',
}

const overApp = (callWxOpenApi: CloudApp['callWxOpenApi']) =>
  createCloudCall({ app: { callWxOpenApi }, timeoutMs: 100 })
const answering = (answer: unknown) => overApp(async () => answer)
const throwing = (error: Error & { code?: string | number; connecting?: boolean }) =>
  overApp(async () => {
    throw error
  })

describe('the cloud call', () => {
  afterEach(closeServers)

  it('given a function without the right to call, then misused with -604101', async () => {
    const host = await aHost()
    host.standIn.faults.set({ kind: 'forbidden', times: 1 })
    expect(await host.cloud.sendSubscribeMessage(message)).toMatchObject({
      kind: 'misused',
      errcode: -604101,
    })
  })

  it.each([
    [{ code: 'EXCEED_REQUEST_LIMIT', message: 'slow down' }, 'busy'],
    [{ code: 'INVALID_PARAM', message: 'apiName' }, 'misused'],
    [{ code: -604101, message: 'no permission' }, 'misused'],
    [{ code: 'SYS_ERR', message: 'timeout of WeChat' }, 'unknown'],
    [{ code: 'NEVER_HEARD_OF', message: '' }, 'unknown'],
    [{ result: 'half a picture' }, 'unknown'],
    [{ requestId: 'nothing else' }, 'unknown'],
    [undefined, 'unknown'],
    [{ result: { errCode: 43101, errMsg: 'in camelCase' } }, 'refused'],
  ])('given the SDK answers %j, then %s', async (answer, kind) => {
    expect(await answering(answer).sendSubscribeMessage(message)).toMatchObject({ ok: false, kind })
  })

  it.each([
    ['INVALID_PARAM', {}, 'misused'],
    ['ECONNREFUSED', {}, 'busy'],
    ['ENOTFOUND', {}, 'busy'],
    ['ETIMEDOUT', { connecting: true }, 'busy'],
    ['ETIMEDOUT', { connecting: false }, 'unknown'],
    ['ESOCKETTIMEDOUT', {}, 'unknown'],
    ['ECONNRESET', {}, 'unknown'],
    [502, {}, 'unknown'],
  ])('given the SDK throws %s %j, then %s', async (code, more, kind) => {
    const wechat = throwing(Object.assign(new Error('thrown'), { code }, more))
    expect(await wechat.sendSubscribeMessage(message)).toMatchObject({ ok: false, kind })
  })

  it.each([
    ['base64', Buffer.from('PNG').toString('base64')],
    ['a JSON-encoded Buffer', JSON.parse(JSON.stringify(Buffer.from('PNG')))],
  ])('takes a picture as %s', async (_case, buffer) => {
    const wechat = answering({ result: { contentType: 'image/jpeg', buffer } })
    const answer = await wechat.getUnlimitedCode({ scene: 'a', page: 'p', envVersion: 'release' })
    expect(answer).toEqual({ ok: true, picture: Buffer.from('PNG'), contentType: 'image/jpeg' })
  })

  it('passes the time limit on and asks under the documented name', async () => {
    const asked: unknown[] = []
    await overApp(async (...call) => {
      asked.push(call)
      return { result: { errcode: 0 } }
    }).getPhoneNumber({ code: 'c' })
    expect(asked).toEqual([
      [{ apiName: 'phonenumber.getPhoneNumber', requestData: { code: 'c' } }, { timeout: 100 }],
    ])
  })
})
