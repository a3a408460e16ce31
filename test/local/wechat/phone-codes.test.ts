import { aWeChat } from '@/test/builders/wechat-stand-in'

const redeem = (wechat: ReturnType<typeof aWeChat>, code: string) =>
  wechat.wxApi('phonenumber.getPhoneNumber', { code })

describe('phone codes', () => {
  it('given a code, then it gives the number that WeChat knows', async () => {
    const wechat = aWeChat({ phoneOf: (openid) => (openid === 'mei' ? '13800001234' : undefined) })
    expect(await redeem(wechat, wechat.issuePhoneCode('mei'))).toMatchObject({
      errcode: 0,
      phone_info: { phoneNumber: '13800001234', purePhoneNumber: '13800001234', countryCode: '86' },
    })
  })

  it('a person whose number is not known gets a made-up one, always the same', async () => {
    const wechat = aWeChat()
    const first = await redeem(wechat, wechat.issuePhoneCode('mei'))
    expect(first).toMatchObject({ phone_info: { phoneNumber: expect.stringMatching(/^199\d{8}$/) } })
    expect(await redeem(wechat, wechat.issuePhoneCode('mei'))).toEqual(first)
  })

  it('a code works once', async () => {
    const wechat = aWeChat()
    const code = wechat.issuePhoneCode('mei')
    await redeem(wechat, code)
    expect(await redeem(wechat, code)).toMatchObject({ errcode: 40029 })
  })

  it('a code lives for five minutes', async () => {
    const wechat = aWeChat()
    const [early, late] = [wechat.issuePhoneCode('mei'), wechat.issuePhoneCode('mei')]
    wechat.pass(5 * 60_000 - 1)
    expect(await redeem(wechat, early)).toMatchObject({ errcode: 0 })
    wechat.pass(1)
    expect(await redeem(wechat, late)).toMatchObject({ errcode: 40029 })
  })

  it('a made-up code is refused', async () => {
    expect(await redeem(aWeChat(), 'guess')).toMatchObject({ errcode: 40029 })
  })
})
