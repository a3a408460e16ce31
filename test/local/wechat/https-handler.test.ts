import { LOCAL_APP_ID, LOCAL_SECRET } from '@/local/wechat'
import {
  ACCEPTED,
  acceptedTo,
  aWeChat,
  closeServers,
  listen,
  type StandIn,
} from '@/test/builders/wechat-stand-in'

const GRANT = { grant_type: 'client_credential', appid: LOCAL_APP_ID, secret: LOCAL_SECRET }

describe("WeChat's HTTPS interface on loopback", () => {
  let wechat: StandIn
  let server: Awaited<ReturnType<typeof listen>>

  beforeEach(async () => {
    wechat = aWeChat()
    server = await listen(async (request, response) => {
      if (!(await wechat.handleHttps(request, response))) response.writeHead(404).end('not mine')
    })
  })
  afterEach(closeServers)

  const post = (path: string, body: unknown) =>
    fetch(`${server.url}/wechat-api${path}`, { method: 'POST', body: JSON.stringify(body) })
  const postJson = async (path: string, body: unknown) => Object(await (await post(path, body)).json())
  const token = async (body: object = GRANT) =>
    String((await postJson('/cgi-bin/stable_token', body)).access_token)
  const send = (accessToken: string) =>
    postJson(`/cgi-bin/message/subscribe/send?access_token=${accessToken}`, acceptedTo('mei'))

  it('gives a token for two hours, and sends with it', async () => {
    wechat.consent('mei', ACCEPTED.id)
    expect(await postJson('/cgi-bin/stable_token', GRANT)).toEqual({
      access_token: expect.any(String),
      expires_in: 7200,
    })
    expect(await send(await token())).toMatchObject({ errcode: 0, errmsg: 'ok' })
    expect(wechat.inbox('mei')).toHaveLength(1)
  })

  it('plain mode repeats the token and says how long it still lives', async () => {
    const first = await token()
    wechat.pass(600_000)
    expect(await postJson('/cgi-bin/stable_token', GRANT)).toEqual({ access_token: first, expires_in: 6600 })
  })

  it('force_refresh gives a new token and ends the old one', async () => {
    const first = await token()
    const second = await token({ ...GRANT, force_refresh: true })
    expect(second).not.toBe(first)
    expect(await send(first)).toMatchObject({ errcode: 40001 })
    expect(await send(second)).toMatchObject({ errcode: 43101 })
  })

  it('in the last five minutes old and new token are both in force, then the old one lapses', async () => {
    const first = await token()
    wechat.pass(7_200_000 - 299_000)
    const second = await token()
    expect(second).not.toBe(first)
    expect(await send(first)).toMatchObject({ errcode: 43101 })
    wechat.pass(299_000)
    expect(await send(first)).toMatchObject({ errcode: 42001 })
    expect(await send(second)).toMatchObject({ errcode: 43101 })
  })

  it.each([
    ['another appid', { appid: 'wx1' }, 40013],
    ['a wrong secret', { secret: 'guess' }, 40125],
    ['another grant', { grant_type: 'password' }, 40002],
  ])('no token for %s', async (_case, change, errcode) => {
    expect(await postJson('/cgi-bin/stable_token', { ...GRANT, ...change })).toMatchObject({ errcode })
  })

  it('no token and a made-up token are turned down', async () => {
    expect(await postJson('/wxa/msg_sec_check', {})).toMatchObject({ errcode: 41001 })
    expect(await send('guess')).toMatchObject({ errcode: 40001 })
  })

  it('serves each documented path', async () => {
    const accessToken = await token()
    const code = wechat.issuePhoneCode('mei')
    expect(
      await postJson(`/wxa/business/getuserphonenumber?access_token=${accessToken}`, { code }),
    ).toMatchObject({
      phone_info: { countryCode: '86' },
    })
    const text = { version: 2, openid: 'mei', scene: 2, content: '好' }
    expect(await postJson(`/wxa/msg_sec_check?access_token=${accessToken}`, text)).toMatchObject({
      result: { suggest: 'pass' },
    })
    const picture = await post(`/wxa/getwxacodeunlimit?access_token=${accessToken}`, { scene: 'a=1' })
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(await postJson(`/wxa/getwxacodeunlimit?access_token=${accessToken}`, { scene: '' })).toMatchObject(
      {
        errcode: 40169,
      },
    )
    expect(await postJson('/wxa/unheard_of', {})).toMatchObject({ errcode: 40066 })
  })

  it('takes snake_case only', async () => {
    wechat.consent('mei', ACCEPTED.id)
    const { template_id, ...rest } = acceptedTo('mei')
    const path = `/cgi-bin/message/subscribe/send?access_token=${await token()}`
    expect(await postJson(path, { ...rest, templateId: template_id })).toMatchObject({ errcode: 40037 })
  })

  it.each(['', 'text', '[]', '{"a":'])('given the body "%s", then 47001', async (body) => {
    const response = await fetch(`${server.url}/wechat-api/cgi-bin/stable_token`, { method: 'POST', body })
    expect(await response.json()).toMatchObject({ errcode: 47001 })
  })

  it('refuses GET, and leaves other paths to others', async () => {
    expect(await (await fetch(`${server.url}/wechat-api/cgi-bin/stable_token`)).json()).toMatchObject({
      errcode: 43002,
    })
    expect((await fetch(`${server.url}/elsewhere`)).status).toBe(404)
  })
})
