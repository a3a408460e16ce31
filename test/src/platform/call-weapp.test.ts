import Taro from '@tarojs/taro'
import { callFunction } from '@/src/platform/call/index.weapp'

const wxCall = jest.mocked(Taro.cloud.callFunction)
const event = { endpoint: 'ticket.get', request: {} }

test('given an answer of the function, then it is handed on as it is', async () => {
  wxCall.mockResolvedValue({ result: { ok: true, data: 1 } } as never)
  await expect(callFunction('customer', event)).resolves.toEqual({ ok: true, answer: { ok: true, data: 1 } })
  expect(wxCall).toHaveBeenCalledWith({ name: 'customer', data: event })
})

test.each([
  ['cloud.callFunction:fail request:fail -2:net::ERR_INTERNET_DISCONNECTED', 'offline'],
  ['cloud.callFunction:fail -1 network unavailable', 'offline'],
  ['cloud.callFunction:fail -404012 polling exceed max timeout retry', 'timeout'],
  ['cloud.callFunction:fail errCode: -504002 functions execute fail', 'failed'],
])('given WeChat says %s, then the cause is %s', async (errMsg, reason) => {
  wxCall.mockRejectedValue({ errMsg })
  await expect(callFunction('customer', event)).resolves.toEqual({ ok: false, reason })
})

test('given no answer at all, then it is given up as unknown, not as refused', async () => {
  jest.useFakeTimers()
  wxCall.mockReturnValue(new Promise(() => {}) as never)
  const outcome = callFunction('customer', event)
  await jest.advanceTimersByTimeAsync(25_000)
  await expect(outcome).resolves.toEqual({ ok: false, reason: 'timeout' })
  jest.useRealTimers()
})
