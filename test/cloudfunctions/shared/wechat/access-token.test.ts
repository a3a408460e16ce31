import fc from 'fast-check'
import { createTokenKeeper, TokenError } from '@/cloudfunctions/shared/wechat/access-token'
import { LOCAL_APP_ID, LOCAL_SECRET } from '@/local/wechat'
import { createTokens } from '@/local/wechat/server/tokens'
import { memoryTokenStore } from './stand-in-host'

const TWO_HOURS_MS = 7_200_000

/** WeChat's side of the credential and any number of function instances that share one store. */
const aService = () => {
  let now = 0
  const clock = () => now
  const tokens = createTokens({ appId: LOCAL_APP_ID, secret: LOCAL_SECRET, clock })
  const store = memoryTokenStore()
  const asked: boolean[] = []
  const request = async ({ force_refresh }: { force_refresh: boolean }) => {
    asked.push(force_refresh)
    const grant = {
      grant_type: 'client_credential',
      appid: LOCAL_APP_ID,
      secret: LOCAL_SECRET,
      force_refresh,
    }
    const answer = tokens.issue(grant)
    return answer.kind === 'json' ? answer.body : null
  }
  return {
    tokens,
    asked,
    instance: (shared = store) => createTokenKeeper({ request, store: shared, clock }),
    pass: (ms: number) => {
      now += ms
    },
  }
}

describe('the access token', () => {
  it('given ten calls at once, then WeChat is asked once', async () => {
    const { instance, asked } = aService()
    const keeper = instance()
    const tokens = await Promise.all(Array.from({ length: 10 }, () => keeper.current()))
    expect(new Set(tokens).size).toBe(1)
    expect(asked).toEqual([false])
  })

  it('a second instance takes it from the store', async () => {
    const { instance, asked } = aService()
    expect(await instance().current()).toBe(await instance().current())
    expect(asked).toEqual([false])
  })

  it('is renewed in its last five minutes, not before', async () => {
    const { instance, asked, pass } = aService()
    const keeper = instance()
    const first = await keeper.current()
    pass(TWO_HOURS_MS - 5 * 60_000 - 1)
    expect(await keeper.current()).toBe(first)
    pass(1)
    expect(await keeper.current()).not.toBe(first)
    expect(asked).toEqual([false, false])
  })

  it('given it was turned down and WeChat holds another, then plain mode gives that one', async () => {
    const { instance, asked, tokens, pass } = aService()
    const keeper = instance()
    const first = await keeper.current()
    pass(1)
    tokens.lapse()
    expect(await keeper.renewed(first)).not.toBe(first)
    expect(asked).toEqual([false, false])
  })

  it('given WeChat repeats the token it turned down, then a new one is forced', async () => {
    const { instance, asked } = aService()
    const keeper = instance()
    const first = await keeper.current()
    expect(await keeper.renewed(first)).not.toBe(first)
    expect(asked).toEqual([false, false, true])
  })

  it('given another instance renewed already, then plain mode gives its token and nothing is forced anew', async () => {
    const { instance, asked } = aService()
    const [one, other] = [instance(), instance()]
    const first = await one.current()
    await other.current()
    const second = await one.renewed(first)
    expect(await other.renewed(first)).toBe(second)
    expect(asked).toEqual([false, false, true, false])
  })

  it('given a stored token that was turned down as well, then it is not handed out', async () => {
    const { instance, tokens } = aService()
    const [one, other] = [instance(), instance()]
    const first = await one.current()
    tokens.lapse()
    await other.renewed(await other.current())
    tokens.lapse()
    expect(tokens.refusal(await one.renewed(first))).toBeNull()
  })

  it('given WeChat refuses, then TokenError bears its code, and the next call asks again', async () => {
    let answer: unknown = { errcode: 40125, errmsg: 'invalid appsecret' }
    const keeper = createTokenKeeper({
      request: async () => answer,
      store: memoryTokenStore(),
      clock: () => 0,
    })
    await expect(keeper.current()).rejects.toMatchObject({ name: 'TokenError', errcode: 40125 })
    answer = '<html>'
    await expect(keeper.current()).rejects.toBeInstanceOf(TokenError)
    answer = { access_token: 't', expires_in: 7200 }
    expect(await keeper.current()).toBe('t')
  })

  it('whatever happens to instances and time, the token given is one that WeChat takes', async () => {
    const step = fc.oneof(
      fc.record({ wait: fc.integer({ min: 0, max: TWO_HOURS_MS }) }),
      fc.record({ use: fc.integer({ min: 0, max: 2 }) }),
      fc.constant('lapse' as const),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const service = aService()
        const keepers = [service.instance(), service.instance(), service.instance()]
        for (const one of steps) {
          if (one === 'lapse') service.tokens.lapse()
          else if ('wait' in one) service.pass(one.wait)
          else {
            const keeper = keepers[one.use]
            if (!keeper) continue
            let token = await keeper.current()
            if (service.tokens.refusal(token)) token = await keeper.renewed(token)
            expect(service.tokens.refusal(token)).toBeNull()
          }
        }
      }),
    )
  })
})
