import { choicesFrom, failureFrom } from '@/src/platform/subscribe/port'
import { requestAnswer } from '@/src/platform/subscribe/stand-in'

test('given WeChat’s result, then each template’s choice is kept and its words are not', () => {
  const result = { errMsg: 'requestSubscribeMessage:ok', a: 'accept', b: 'reject', c: 'acceptWithAudio' }
  expect(choicesFrom(result, ['a', 'b', 'c', 'd'])).toEqual({ a: 'accept', b: 'reject', c: 'accept' })
})

test.each([
  [undefined, 'requestSubscribeMessage:fail can only be invoked by user TAP gesture.', 'not-from-tap'],
  [20004, 'The main switch is switched off', 'switched-off'],
  [10002, 'network error', 'offline'],
  [20001, 'No template data return', 'failed'],
])('given the error %s %s, then the cause is %s', (code, text, cause) => {
  expect(failureFrom(code, text)).toBe(cause)
})

test('given a popup from the stand-in, then its templates are read; anything else counts as failed', () => {
  const popup = { id: 'p', templates: [{ id: 't', title: '服务进度提醒', keywords: [] }] }
  expect(requestAnswer({ state: 'popup', popup })).toEqual({
    state: 'popup',
    popup: { templates: [{ id: 't', title: '服务进度提醒' }] },
  })
  expect(requestAnswer('gateway down')).toMatchObject({ state: 'failed' })
  expect(requestAnswer({ state: 'failed', errMsg: 'x', errCode: 20004 })).toEqual({
    state: 'failed',
    errMsg: 'x',
    errCode: 20004,
  })
})
