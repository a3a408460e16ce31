import fc from 'fast-check'
import { ACCEPTED, ASSIGNED, acceptedTo, aWeChat } from '@/test/builders/wechat-stand-in'

describe('subscribeMessage.send', () => {
  it('given one grant, when one message is sent, then it lies in the inbox and the grant is gone', async () => {
    const wechat = aWeChat()
    wechat.consent('mei', ACCEPTED.id)

    const answer = await wechat.send(acceptedTo('mei'))

    expect(answer).toMatchObject({ errcode: 0, errmsg: 'ok' })
    expect(wechat.inbox('mei')).toEqual([
      {
        seq: 1,
        msgId: String(answer.msgid),
        openid: 'mei',
        templateId: ACCEPTED.id,
        title: '受理通知',
        rows: [
          { label: '工单号', value: 'A3K-7QX' },
          { label: '服务内容', value: '浴霸不制热，上门维修' },
          { label: '预约时间', value: '2026年3月14日 14:00~18:00' },
        ],
        page: 'packages/ticket/detail/index?no=A3K-7QX',
        at: Date.UTC(2026, 2, 14, 1, 0),
      },
    ])
    expect(wechat.grants('mei', ACCEPTED.id)).toBe(0)
    expect(wechat.inbox('bo')).toEqual([])
  })

  it('given no grant left, then 43101 and nothing is delivered', async () => {
    const wechat = aWeChat()
    wechat.consent('mei', ACCEPTED.id)
    await wechat.send(acceptedTo('mei'))
    expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: 43101 })
    expect(wechat.inbox('mei')).toHaveLength(1)
  })

  it('a grant is for one template and one person', async () => {
    const wechat = aWeChat()
    wechat.consent('bo', ACCEPTED.id)
    wechat.consent('mei', ASSIGNED.id)
    expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: 43101 })
  })

  it.each([
    ['an openid nobody has', { touser: 'nobody' }, 40003],
    ['no openid', { touser: undefined }, 40003],
    ['an openid that is an operator', { touser: { $ne: null } }, 40003],
    ['a template of somebody else', { template_id: 'NOT_OURS' }, 40037],
    ['a page that is not released', { page: 'pages/secret/index' }, 41030],
    ['a page with a leading slash', { page: '/pages/home/index' }, 41030],
    ['a state that is none', { miniprogram_state: 'production' }, 40097],
    ['a language that is none', { lang: 'zh-CN' }, 40097],
    ['no data', { data: undefined }, 47003],
  ])('given %s, then it is refused by code and the grant stays', async (_case, change, errcode) => {
    const wechat = aWeChat()
    wechat.consent('mei', ACCEPTED.id)
    expect(await wechat.send(acceptedTo('mei', change))).toMatchObject({ errcode })
    expect(wechat.feed()).toEqual([])
    expect(wechat.grants('mei', ACCEPTED.id)).toBe(1)
  })

  it.each([
    ['a keyword too long', { thing2: { value: '长'.repeat(21) } }, 'data.thing2.value invalid'],
    ['an empty keyword', { thing2: { value: '' } }, 'data.thing2.value is empty'],
    ['a missing keyword', { time3: undefined }, 'data.time3.value is empty'],
    ['a value that is an object', { time3: { value: {} } }, 'data.time3.value is empty'],
    ['a keyword the template lacks', { thing9: { value: '多' } }, 'data.thing9.value invalid'],
  ])('given %s, then 47003 names the field', async (_case, change, words) => {
    const wechat = aWeChat()
    wechat.consent('mei', ACCEPTED.id)
    const message = acceptedTo('mei')
    const answer = await wechat.send({ ...message, data: { ...message.data, ...change } })
    expect(answer.errcode).toBe(47003)
    expect(answer.errmsg).toContain(`argument invalid! ${words} rid: `)
  })

  it('page may be left out; then the card leads nowhere', async () => {
    const wechat = aWeChat()
    wechat.consent('mei', ACCEPTED.id)
    await wechat.send(acceptedTo('mei', { page: undefined }))
    expect(wechat.inbox('mei')[0]?.page).toBeNull()
  })

  it('the cloud call takes camelCase keys as well', async () => {
    const wechat = aWeChat()
    wechat.consent('mei', ACCEPTED.id)
    const { template_id, miniprogram_state, ...rest } = acceptedTo('mei')
    const body = { ...rest, templateId: template_id, miniprogramState: miniprogram_state }
    expect(await wechat.send(body)).toMatchObject({ errcode: 0 })
  })

  it('never delivers more than was granted, whatever the order of taps and sends', async () => {
    const step = fc.record({ act: fc.constantFrom('tap', 'send'), who: fc.constantFrom('mei', 'bo') })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const wechat = aWeChat()
        const granted = { mei: 0, bo: 0 }
        const sent = { mei: 0, bo: 0 }
        for (const { act, who } of steps) {
          const person = who === 'mei' ? 'mei' : 'bo'
          if (act === 'tap') {
            wechat.consent(person, ACCEPTED.id)
            granted[person] += 1
          } else {
            const { errcode } = await wechat.send(acceptedTo(person))
            expect(errcode).toBe(sent[person] < granted[person] ? 0 : 43101)
            if (errcode === 0) sent[person] += 1
          }
          expect(wechat.grants(person, ACCEPTED.id)).toBe(granted[person] - sent[person])
        }
        expect(wechat.feed({ limit: 100 })).toHaveLength(sent.mei + sent.bo)
      }),
      { numRuns: 50 },
    )
  })
})
