import { type CloudApp, createWeChat } from '@/cloudfunctions/shared/wechat'
import { LOCAL_APP_ID, LOCAL_SECRET } from '@/local/wechat'
import { closeServers } from '@/test/builders/wechat-stand-in'
import { aHost, memoryTokenStore } from './stand-in-host'

const app: CloudApp = {
  callWxOpenApi: async () => ({
    result: { phone_info: { purePhoneNumber: 'by cloud call', countryCode: 86 } },
  }),
}
const parts = { app, tokenStore: memoryTokenStore(), clock: () => 0 }

describe('the adapter is chosen by the environment', () => {
  afterEach(closeServers)

  it.each([{}, { WECHAT_ADAPTER: 'cloud' }, { WECHAT_ADAPTER: '' }])(
    '%j is the cloud call',
    async (environment) => {
      expect(await createWeChat(environment, parts).getPhoneNumber({ code: 'c' })).toEqual({
        ok: true,
        phone: 'by cloud call',
        countryCode: '86',
      })
    },
  )

  it('https is the HTTPS interface at the given address', async () => {
    const host = await aHost()
    const wechat = createWeChat(
      {
        WECHAT_ADAPTER: 'https',
        WECHAT_API_URL: `${host.url}/wechat-api/`,
        WECHAT_APP_ID: LOCAL_APP_ID,
        WECHAT_APP_SECRET: LOCAL_SECRET,
      },
      parts,
    )
    expect(await wechat.getPhoneNumber({ code: host.standIn.issuePhoneCode('mei') })).toMatchObject({
      ok: true,
      phone: expect.stringMatching(/^199/),
    })
  })

  it.each([
    [{ WECHAT_ADAPTER: 'pigeon' }, 'WECHAT_ADAPTER'],
    [{ WECHAT_ADAPTER: 'https', WECHAT_APP_ID: 'wx1' }, 'WECHAT_APP_SECRET'],
    [{ WECHAT_ADAPTER: 'cloud', WECHAT_TIMEOUT_MS: 'soon' }, 'WECHAT_TIMEOUT_MS'],
    [
      { WECHAT_ADAPTER: 'https', WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 'shh', WECHAT_API_URL: 'nowhere' },
      'WECHAT_API_URL',
    ],
  ])('%j is refused and the value at fault is named', (environment, name) => {
    const make = () => createWeChat(environment, parts)
    expect(make).toThrow(name)
    expect(make).not.toThrow('shh')
  })
})
