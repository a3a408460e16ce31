import { createHttpsInterface } from '@/cloudfunctions/shared/wechat/https-interface'
import { LOCAL_APP_ID, LOCAL_SECRET } from '@/local/wechat'
import { closeServers, listen } from '@/test/builders/wechat-stand-in'
import { aHost, memoryTokenStore } from './stand-in-host'

const reading = { code: 'guess' }

const at = (baseUrl: string, secret = LOCAL_SECRET, tokenStore = memoryTokenStore()) =>
  createHttpsInterface({
    baseUrl,
    appId: LOCAL_APP_ID,
    secret,
    tokenStore,
    clock: () => 0,
    timeoutMs: 300,
  })

describe('the HTTPS interface', () => {
  afterEach(closeServers)

  it('given the token lapsed at WeChat, then it is renewed once and the call is done', async () => {
    const host = await aHost()
    await host.https.getPhoneNumber(reading)
    host.standIn.faults.set({ kind: 'tokenExpired', times: 1 })
    const code = host.standIn.issuePhoneCode('mei')
    expect(await host.https.getPhoneNumber({ code })).toMatchObject({ ok: true })
  })

  it('given WeChat turns every token down, then misused after one renewal, not a loop', async () => {
    const paths: string[] = []
    const server = await listen((request, response) => {
      const path = request.url?.split('?')[0] ?? ''
      paths.push(path)
      const isToken = path === '/cgi-bin/stable_token'
      response.end(
        JSON.stringify(
          isToken
            ? { access_token: `t${paths.length}`, expires_in: 7200 }
            : { errcode: 40001, errmsg: 'invalid credential' },
        ),
      )
    })
    expect(await at(server.url).getPhoneNumber(reading)).toMatchObject({ kind: 'misused', errcode: 40001 })
    expect(paths).toEqual([
      '/cgi-bin/stable_token',
      '/wxa/business/getuserphonenumber',
      '/cgi-bin/stable_token',
      '/wxa/business/getuserphonenumber',
    ])
  })

  it('given ten calls meet a lapsed token, then all are done', async () => {
    const host = await aHost(3_000)
    await host.https.getPhoneNumber(reading)
    host.standIn.faults.set({ kind: 'tokenExpired', times: 1 })
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        host.https.getPhoneNumber({ code: host.standIn.issuePhoneCode('mei') }),
      ),
    )
    expect(answers.every(({ ok }) => ok)).toBe(true)
  })

  it('given a stored token that WeChat forgot at a restart, then it is renewed', async () => {
    const host = await aHost()
    const store = memoryTokenStore()
    await store.set({ token: 'of-yesterday', expiresAtMs: 7_200_000 })
    const code = host.standIn.issuePhoneCode('mei')
    const wechat = at(`${host.url}/wechat-api`, LOCAL_SECRET, store)
    expect(await wechat.getPhoneNumber({ code })).toMatchObject({ ok: true })
  })

  it('a wrong secret is our mistake', async () => {
    const host = await aHost()
    const answer = await at(`${host.url}/wechat-api`, 'guess').getPhoneNumber(reading)
    expect(answer).toMatchObject({ kind: 'misused', errcode: 40125 })
  })

  it('given the token can not be fetched for a cut line, then busy: the call itself was never made', async () => {
    const server = await listen((request) => request.socket.destroy())
    expect(await at(server.url).getPhoneNumber(reading)).toMatchObject({ kind: 'busy' })
  })

  it('given a token in hand and nobody listening, then busy: nothing was sent', async () => {
    const host = await aHost()
    await host.close()
    const store = memoryTokenStore()
    await store.set({ token: 't', expiresAtMs: 7_200_000 })
    expect(await at(host.url, LOCAL_SECRET, store).getPhoneNumber(reading)).toMatchObject({ kind: 'busy' })
  })

  it.each([
    [429, 'busy'],
    [500, 'unknown'],
    [502, 'unknown'],
    [200, 'unknown'],
  ])('given HTTP %d with a page of HTML, then %s', async (status, kind) => {
    const server = await listen((request, response) => {
      const isToken = request.url === '/cgi-bin/stable_token'
      if (isToken) response.end('{"access_token":"t","expires_in":7200}')
      else response.writeHead(status, { 'content-type': 'text/html' }).end('<html></html>')
    })
    expect(await at(server.url).getPhoneNumber(reading)).toMatchObject({ ok: false, kind })
  })

  it('never shows the secret or the token in what it answers', async () => {
    const host = await aHost()
    host.standIn.faults.set({ kind: 'cutBeforeDelivery', times: 1 })
    const store = memoryTokenStore()
    const answer = JSON.stringify(
      await at(`${host.url}/wechat-api`, LOCAL_SECRET, store).getPhoneNumber(reading),
    )
    expect(answer).not.toContain(LOCAL_SECRET)
    expect(answer).not.toContain((await store.get())?.token)
  })
})
