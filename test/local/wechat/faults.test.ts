import { ACCEPTED, ASSIGNED, acceptedTo, aWeChat, RATE } from '@/test/builders/wechat-stand-in'

const granted = () => {
  const wechat = aWeChat()
  wechat.consent('mei', ACCEPTED.id, 50)
  return wechat
}
const delivered = (wechat: ReturnType<typeof aWeChat>) => wechat.feed({ limit: 200 }).length

describe('injected faults', () => {
  it.each([
    ['busy', -1],
    ['quota', 45009],
  ] as const)('%s answers %d, delivers nothing and takes no grant', async (kind, errcode) => {
    const wechat = granted()
    wechat.faults.set({ kind, api: 'subscribeMessage.send', times: 1 })
    expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode })
    expect([delivered(wechat), wechat.grants('mei', ACCEPTED.id)]).toEqual([0, 50])
    expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: 0 })
  })

  it('revoked empties all grants of the template, for good', async () => {
    const wechat = granted()
    wechat.consent('mei', RATE.id)
    wechat.faults.set({ kind: 'revoked', times: 1 })
    expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: 43101 })
    expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: 43101 })
    expect(wechat.grants('mei', RATE.id)).toBe(1)
  })

  it.each([
    ['timeoutBeforeDelivery', 0],
    ['timeoutAfterDelivery', 1],
    ['cutBeforeDelivery', 0],
    ['cutAfterDelivery', 1],
    ['badGateway', 0],
  ] as const)('%s gives no answer and leaves %d message', async (kind, count) => {
    const wechat = granted()
    wechat.faults.set({ kind, times: 1, holdMs: 0 })
    await expect(wechat.send(acceptedTo('mei'))).rejects.toThrow('no answer')
    expect(delivered(wechat)).toBe(count)
  })

  it('forbidden is the cloud call saying -604101', async () => {
    const wechat = granted()
    wechat.faults.set({ kind: 'forbidden' })
    expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: -604101 })
  })

  it('strikes as often as told, then is spent', async () => {
    const wechat = granted()
    wechat.faults.set({ kind: 'busy', times: 2 })
    const codes = []
    for (let call = 0; call < 3; call += 1) codes.push((await wechat.send(acceptedTo('mei'))).errcode)
    expect(codes).toEqual([-1, -1, 0])
    expect(wechat.faults.list()).toEqual([])
  })

  it('strikes at its own call only', async () => {
    const wechat = granted()
    wechat.faults.set({ kind: 'busy', api: 'phonenumber.getPhoneNumber' })
    expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: 0 })
    expect(await wechat.wxApi('phonenumber.getPhoneNumber', { code: 'x' })).toMatchObject({ errcode: -1 })
  })

  it('by chance: the same seed strikes the same calls, at about the rate', async () => {
    const strikes = async (seed: number) => {
      const wechat = granted()
      wechat.faults.set({ kind: 'busy', rate: 0.3, seed })
      const codes = []
      for (let call = 0; call < 200; call += 1) {
        codes.push((await wechat.wxApi('phonenumber.getPhoneNumber', {})) as unknown)
      }
      return codes.map((answer) => (Object(answer).errcode === -1 ? 'x' : '.')).join('')
    }
    const seven = await strikes(7)
    expect(await strikes(7)).toBe(seven)
    expect(await strikes(8)).not.toBe(seven)
    expect(seven.split('x').length - 1).toBeGreaterThan(40)
    expect(seven.split('x').length - 1).toBeLessThan(80)
  })

  it('the same kind for the same call replaces; clear ends all', () => {
    const wechat = aWeChat()
    wechat.faults.set({ kind: 'busy', times: 5 })
    wechat.faults.set({ kind: 'busy', times: 1 })
    wechat.faults.set({ kind: 'quota', api: ASSIGNED.id })
    expect(wechat.faults.list().map(({ kind, times }) => [kind, times])).toEqual([
      ['busy', 1],
      ['quota', undefined],
    ])
    wechat.faults.clear()
    expect(wechat.faults.list()).toEqual([])
  })

  it('nonsense is refused', () => {
    const nonsense = JSON.parse('{"kind":"earthquake"}')
    expect(() => aWeChat().faults.set(nonsense)).toThrow()
  })
})
