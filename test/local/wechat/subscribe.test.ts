import { ACCEPTED, ASSIGNED, acceptedTo, aWeChat, RATE, RATE_AGAIN } from '@/test/builders/wechat-stand-in'

const tap = { openid: 'mei', fromTap: true }

describe('wx.requestSubscribeMessage', () => {
  it('given a tap, when asked for two templates, then a popup shows both and each answer counts', () => {
    const wechat = aWeChat()
    const outcome = wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id, ASSIGNED.id] })
    expect(outcome).toMatchObject({ state: 'popup', popup: { templates: [ACCEPTED, ASSIGNED] } })
    expect(wechat.pendingPopup('mei')?.templates).toHaveLength(2)

    const answer = wechat.answerPopup({
      openid: 'mei',
      choices: { [ACCEPTED.id]: 'accept', [ASSIGNED.id]: 'reject' },
    })

    expect(answer).toEqual({
      state: 'answered',
      result: { errMsg: 'requestSubscribeMessage:ok', [ACCEPTED.id]: 'accept', [ASSIGNED.id]: 'reject' },
    })
    expect([wechat.grants('mei', ACCEPTED.id), wechat.grants('mei', ASSIGNED.id)]).toEqual([1, 0])
    expect(wechat.pendingPopup('mei')).toBeNull()
  })

  it.each([
    ['outside a tap', { fromTap: false }, undefined, 'can only be invoked by user TAP gesture'],
    ['long after the tap', { lastTapAgeMs: 3000 }, undefined, 'can only be invoked by user TAP gesture'],
    ['with no template', { tmplIds: [] }, 10001, "can't be empty"],
    [
      'with four templates',
      { tmplIds: [ACCEPTED.id, ASSIGNED.id, RATE.id, RATE_AGAIN.id] },
      20003,
      'out of max',
    ],
    ['with an unknown template', { tmplIds: [ACCEPTED.id, 'NOT_OURS'] }, 20001, 'No template data'],
  ])('when called %s, then it fails and no popup opens', (_case, change, errCode, words) => {
    const wechat = aWeChat()
    const outcome = wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id], ...change })
    expect(outcome).toMatchObject({ state: 'failed', errMsg: expect.stringContaining(words) })
    if (outcome.state === 'failed') expect(outcome.errCode).toBe(errCode)
    expect(wechat.pendingPopup('mei')).toBeNull()
  })

  it('given the main switch is off, then 20004', () => {
    const wechat = aWeChat()
    wechat.changeSettings('mei', { mainSwitch: false })
    expect(wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id] })).toMatchObject({
      state: 'failed',
      errCode: 20004,
    })
  })

  it('given an open popup, then a second call fails for this person only, until two minutes have passed', () => {
    const wechat = aWeChat()
    const ask = (openid: string) =>
      wechat.requestSubscribeMessage({ openid, fromTap: true, tmplIds: [ACCEPTED.id] }).state
    expect([ask('mei'), ask('mei'), ask('bo')]).toEqual(['popup', 'failed', 'popup'])
    wechat.pass(120_000)
    expect(ask('mei')).toBe('popup')
  })

  it('what the customer leaves unticked counts as rejected, and closing answers nothing twice', () => {
    const wechat = aWeChat()
    wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id, ASSIGNED.id] })
    expect(wechat.answerPopup({ openid: 'mei', choices: { [ACCEPTED.id]: 'accept' } })).toMatchObject({
      result: { [ASSIGNED.id]: 'reject' },
    })
    expect(wechat.answerPopup({ openid: 'mei', choices: { [ACCEPTED.id]: 'accept' } }).state).toBe('failed')
    expect(wechat.grants('mei', ACCEPTED.id)).toBe(1)
  })

  it('an answer for a template that the popup did not ask gives no grant', () => {
    const wechat = aWeChat()
    wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id] })
    wechat.answerPopup({ openid: 'mei', choices: { [RATE.id]: 'accept' } })
    expect(wechat.grants('mei', RATE.id)).toBe(0)
  })

  it('ban gives no grant', () => {
    const wechat = aWeChat()
    wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id] })
    expect(wechat.answerPopup({ openid: 'mei', choices: { [ACCEPTED.id]: 'ban' } })).toMatchObject({
      result: { [ACCEPTED.id]: 'ban' },
    })
    expect(wechat.grants('mei', ACCEPTED.id)).toBe(0)
  })

  it('of two templates with one title the second is filtered', () => {
    const wechat = aWeChat()
    wechat.requestSubscribeMessage({ ...tap, tmplIds: [RATE.id, RATE_AGAIN.id] })
    expect(wechat.answerPopup({ openid: 'mei', choices: { [RATE.id]: 'accept' } })).toMatchObject({
      result: { [RATE.id]: 'accept', [RATE_AGAIN.id]: 'filter' },
    })
  })

  describe('总是保持以上选择', () => {
    const kept = (choice: 'accept' | 'reject') => {
      const wechat = aWeChat()
      wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id] })
      wechat.answerPopup({ openid: 'mei', choices: { [ACCEPTED.id]: choice }, always: true })
      return wechat
    }

    it('given a kept accept, then the next call opens no popup and still adds a grant', () => {
      const wechat = kept('accept')
      expect(wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id] })).toEqual({
        state: 'answered',
        result: { errMsg: 'requestSubscribeMessage:ok', [ACCEPTED.id]: 'accept' },
      })
      expect(wechat.grants('mei', ACCEPTED.id)).toBe(2)
      expect(wechat.settings('mei')).toEqual({ mainSwitch: true, itemSettings: { [ACCEPTED.id]: 'accept' } })
    })

    it('given a kept reject, then the next call is rejected without a popup', () => {
      const wechat = kept('reject')
      expect(wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id] })).toMatchObject({
        state: 'answered',
        result: { [ACCEPTED.id]: 'reject' },
      })
      expect(wechat.grants('mei', ACCEPTED.id)).toBe(0)
    })

    it('given one kept choice of two, then the popup asks the other and the answer has both', () => {
      const wechat = kept('accept')
      const outcome = wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id, ASSIGNED.id] })
      expect(outcome).toMatchObject({ state: 'popup', popup: { templates: [ASSIGNED] } })
      expect(wechat.answerPopup({ openid: 'mei', choices: { [ASSIGNED.id]: 'accept' } })).toMatchObject({
        result: { [ACCEPTED.id]: 'accept', [ASSIGNED.id]: 'accept' },
      })
    })

    it('without the tick nothing is kept', () => {
      const wechat = aWeChat()
      wechat.consent('mei', ACCEPTED.id)
      expect(wechat.settings('mei').itemSettings).toEqual({})
      expect(wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id] }).state).toBe('popup')
    })
  })

  describe('the settings page', () => {
    it('given a grant, when the template is rejected there, then the grant is gone for good', async () => {
      const wechat = aWeChat()
      wechat.consent('mei', ACCEPTED.id)
      wechat.changeSettings('mei', { items: { [ACCEPTED.id]: 'reject' } })
      expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: 43101 })
      wechat.changeSettings('mei', { items: { [ACCEPTED.id]: 'accept' } })
      expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: 43101 })
    })

    it('given a kept reject, when accepted again and asked, then messages come again', async () => {
      const wechat = aWeChat()
      wechat.changeSettings('mei', { items: { [ACCEPTED.id]: 'reject' } })
      wechat.changeSettings('mei', { items: { [ACCEPTED.id]: 'accept' } })
      wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id] })
      expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: 0 })
    })

    it('given a grant, when the main switch is off, then 43101 until it is on again', async () => {
      const wechat = aWeChat()
      wechat.consent('mei', ACCEPTED.id)
      wechat.changeSettings('mei', { mainSwitch: false })
      expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: 43101 })
      wechat.changeSettings('mei', { mainSwitch: true })
      expect(await wechat.send(acceptedTo('mei'))).toMatchObject({ errcode: 0 })
    })

    it('a kept choice can be forgotten, and the popup comes back', () => {
      const wechat = aWeChat()
      wechat.changeSettings('mei', { items: { [ACCEPTED.id]: 'accept' } })
      wechat.changeSettings('mei', { items: { [ACCEPTED.id]: null } })
      expect(wechat.requestSubscribeMessage({ ...tap, tmplIds: [ACCEPTED.id] }).state).toBe('popup')
    })
  })
})
