import type { Notice } from '@/local/wechat'
import {
  ACCEPTED,
  acceptedTo,
  aWeChat,
  closeServers,
  listen,
  type StandIn,
} from '@/test/builders/wechat-stand-in'

describe("the phone's side over HTTP", () => {
  let wechat: StandIn
  let server: Awaited<ReturnType<typeof listen>>

  beforeEach(async () => {
    wechat = aWeChat()
    server = await listen(async (request, response) => {
      const openid = request.headers['x-test-openid']
      const caller = typeof openid === 'string' ? { openid } : null
      if (!(await wechat.handleClient(request, response, caller))) response.writeHead(404).end()
    })
  })
  afterEach(closeServers)

  const call = async (method: string, path: string, body?: unknown, openid: string | null = 'mei') => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(openid === null ? {} : { 'x-test-openid': openid }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.json() }
  }

  it('asks, shows the popup again to a page that came back, and takes the answer', async () => {
    const request = { tmplIds: [ACCEPTED.id], fromTap: true, lastTapAgeMs: 12 }
    expect((await call('POST', '/wx/subscribe/request', request)).body).toMatchObject({ state: 'popup' })
    expect((await call('GET', '/wx/subscribe/popup')).body).toMatchObject({
      popup: { templates: [ACCEPTED] },
    })
    const answer = { choices: { [ACCEPTED.id]: 'accept' }, always: true }
    expect((await call('POST', '/wx/subscribe/answer', answer)).body).toMatchObject({
      state: 'answered',
      result: { [ACCEPTED.id]: 'accept' },
    })
    expect((await call('GET', '/wx/subscribe/settings')).body).toEqual({
      mainSwitch: true,
      itemSettings: { [ACCEPTED.id]: 'accept' },
    })
  })

  it('changes the settings of the caller and of nobody else', async () => {
    await call('POST', '/wx/subscribe/settings', { mainSwitch: false })
    expect(wechat.settings('mei').mainSwitch).toBe(false)
    expect(wechat.settings('bo').mainSwitch).toBe(true)
  })

  it('gives a phone code, and knows a new caller from then on', async () => {
    const { body } = await call('POST', '/wx/phone/code', {}, 'newcomer')
    expect(await wechat.wxApi('phonenumber.getPhoneNumber', body)).toMatchObject({ errcode: 0 })
    expect(await wechat.send(acceptedTo('newcomer'))).toMatchObject({ errcode: 43101 })
  })

  it('the inbox is the caller’s own, the feed is everybody’s, both newest first', async () => {
    for (const who of ['mei', 'bo', 'mei']) {
      wechat.consent(who, ACCEPTED.id)
      await wechat.send(acceptedTo(who))
    }
    const seqs = ({ notices }: { notices: Notice[] }) => notices.map(({ seq }) => seq)
    expect(seqs((await call('GET', '/wx/inbox')).body)).toEqual([3, 1])
    expect(seqs((await call('GET', '/wx/feed', undefined, null)).body)).toEqual([3, 2, 1])
    expect(seqs((await call('GET', '/wx/feed?after=1', undefined, null)).body)).toEqual([3, 2])
    expect(seqs((await call('GET', '/wx/feed?after=1&limit=1', undefined, null)).body)).toEqual([3])
  })

  it('sets, lists and clears faults', async () => {
    const fault = { kind: 'busy', api: 'subscribeMessage.send', times: 1 }
    expect((await call('POST', '/wx/faults', fault, null)).body).toMatchObject({ faults: [fault] })
    expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: -1 })
    await call('POST', '/wx/faults', fault, null)
    expect((await call('DELETE', '/wx/faults', undefined, null)).body).toEqual({ faults: [] })
  })

  it.each([
    ['/wx/subscribe/request', {}],
    ['/wx/subscribe/request', { tmplIds: 'T', fromTap: true }],
    ['/wx/subscribe/request', { tmplIds: [], fromTap: true, openid: 'bo' }],
    ['/wx/subscribe/answer', { choices: { a: 'maybe' } }],
    ['/wx/subscribe/settings', { items: { a: 'ban' } }],
    ['/wx/faults', { kind: 'earthquake' }],
    ['/wx/faults', { kind: 'busy', rate: 2 }],
    ['/wx/faults', []],
  ])('POST %s with %j is 400 and changes nothing', async (path, body) => {
    expect((await call('POST', path, body)).status).toBe(400)
    expect(wechat.pendingPopup('mei')).toBeNull()
    expect(wechat.faults.list()).toEqual([])
  })

  it('GET /wx/feed with a strange cursor is 400', async () => {
    expect((await call('GET', '/wx/feed?after=-1')).status).toBe(400)
    expect((await call('GET', '/wx/feed?limit=9999')).status).toBe(400)
  })

  it('without a caller the phone’s own routes are closed', async () => {
    expect((await call('POST', '/wx/phone/code', {}, null)).status).toBe(401)
    expect((await call('GET', '/wx/inbox', undefined, null)).status).toBe(401)
  })

  it('a form post from a foreign page is turned away', async () => {
    const response = await fetch(`${server.url}/wx/faults`, { method: 'POST', body: '{"kind":"busy"}' })
    expect(response.status).toBe(415)
    expect(wechat.faults.list()).toEqual([])
  })

  it('leaves other paths to the host', async () => {
    expect((await fetch(`${server.url}/wx/call/customer`, { method: 'POST' })).status).toBe(404)
  })

  describe('the stream', () => {
    const open = async (headers: Record<string, string> = {}) => {
      const leaving = new AbortController()
      const response = await fetch(`${server.url}/wx/feed/stream`, { headers, signal: leaving.signal })
      const reader = response.body?.getReader()
      let text = ''
      return {
        close: () => leaving.abort(),
        until: async (wanted: string) => {
          while (!text.includes(wanted)) {
            const part = await reader?.read()
            if (!part || part.done) throw new Error('the stream ended')
            text += Buffer.from(part.value).toString()
          }
          return text
        },
      }
    }

    it('tells of each message as it is delivered', async () => {
      const stream = await open()
      await stream.until(':')
      wechat.consent('mei', ACCEPTED.id)
      await wechat.send(acceptedTo('mei'))
      const text = await stream.until('A3K-7QX')
      expect(text).toContain('id: 1\nevent: notice\ndata: {')
      stream.close()
    })

    it('gives a page that comes back what it missed', async () => {
      wechat.consent('mei', ACCEPTED.id, 3)
      for (let sent = 0; sent < 3; sent += 1) await wechat.send(acceptedTo('mei'))
      const stream = await open({ 'last-event-id': '1' })
      const text = await stream.until('id: 3')
      expect(text).toMatch(/id: 2[\s\S]*id: 3/)
      expect(text).not.toContain('id: 1')
      stream.close()
    })
  })
})
