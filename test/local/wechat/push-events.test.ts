import type { PushEvent } from '@/local/wechat'
import { ACCEPTED, ASSIGNED, acceptedTo, aWeChat } from '@/test/builders/wechat-stand-in'

const tap = { openid: 'mei', fromTap: true }

describe('push messages', () => {
  it('given one template in the popup, then List is an object', async () => {
    const wechat = aWeChat()
    wechat.consent('mei', ACCEPTED.id)
    await wechat.settled()
    expect(wechat.pushed).toEqual([
      {
        ToUserName: expect.stringMatching(/^gh_/),
        FromUserName: 'mei',
        CreateTime: '1773450000',
        MsgType: 'event',
        Event: 'subscribe_msg_popup_event',
        List: { TemplateId: ACCEPTED.id, SubscribeStatusString: 'accept', PopupScene: '0' },
      },
    ])
  })

  it('given several templates in the popup, then List is an array', async () => {
    const wechat = aWeChat()
    wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id, ASSIGNED.id] })
    wechat.answerPopup({ openid: 'mei', choices: { [ACCEPTED.id]: 'accept' } })
    await wechat.settled()
    expect(wechat.pushed.map(({ List }) => List)).toEqual([
      [
        { TemplateId: ACCEPTED.id, SubscribeStatusString: 'accept', PopupScene: '0' },
        { TemplateId: ASSIGNED.id, SubscribeStatusString: 'reject', PopupScene: '0' },
      ],
    ])
  })

  it('given a kept choice and so no popup, then nothing is pushed', async () => {
    const wechat = aWeChat()
    wechat.changeSettings('mei', { items: { [ACCEPTED.id]: 'accept' } })
    wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id] })
    await wechat.settled()
    expect(wechat.pushed).toEqual([])
    expect(wechat.grants('mei', ACCEPTED.id)).toBe(1)
  })

  it('a change in the settings is pushed for what was rejected, never for what was accepted', async () => {
    const wechat = aWeChat()
    wechat.changeSettings('mei', { items: { [ACCEPTED.id]: 'reject', [ASSIGNED.id]: 'accept' } })
    await wechat.settled()
    expect(wechat.pushed).toMatchObject([
      {
        Event: 'subscribe_msg_change_event',
        List: { TemplateId: ACCEPTED.id, SubscribeStatusString: 'reject' },
      },
    ])
  })

  it('a delivered message is pushed with the id that the call answered', async () => {
    const wechat = aWeChat()
    wechat.consent('mei', ACCEPTED.id)
    const { msgid } = await wechat.send(acceptedTo('mei'))
    await wechat.settled()
    expect(wechat.pushed[1]).toMatchObject({
      Event: 'subscribe_msg_sent_event',
      List: { TemplateId: ACCEPTED.id, MsgID: String(msgid), ErrorCode: '0', ErrorStatus: 'success' },
    })
  })

  it('a function that fails gets the push again, three times in all, and the send never notices', async () => {
    const tried: PushEvent[] = []
    const wechat = aWeChat({
      push: async (event) => {
        tried.push(event)
        throw new Error('function is down')
      },
    })
    wechat.consent('mei', ACCEPTED.id)
    expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: 0 })
    await wechat.settled()
    expect(tried.map(({ Event }) => Event)).toEqual([
      ...Array(3).fill('subscribe_msg_popup_event'),
      ...Array(3).fill('subscribe_msg_sent_event'),
    ])
  })
})
