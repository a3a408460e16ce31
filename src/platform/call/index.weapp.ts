import { cloud } from '../cloud'
import { errorText } from '../wechat-error'
import { type CallFailure, type CallFunction, callTimeoutMs } from './port'

export type { CallFailure, CallFunction } from './port'

export const callFunction: CallFunction = async (fn, event) => {
  try {
    const { result } = await inTime(cloud().callFunction({ name: fn, data: event }))
    return { ok: true, answer: result }
  } catch (error) {
    return { ok: false, reason: failureOf(error) }
  }
}

class TimedOut extends Error {}

const inTime = <Value>(work: Promise<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimedOut('no answer in time')), callTimeoutMs)
    work.then(resolve, reject).then(() => clearTimeout(timer))
  })

/** WeChat says what went wrong only in `errMsg`, as in "cloud.callFunction:fail -1 network unavailable". */
const failureOf = (error: unknown): CallFailure => {
  if (error instanceof TimedOut) return 'timeout'
  const text = errorText(error)
  if (/time ?(d )?out|timeout/i.test(text)) return 'timeout'
  return /network|ERR_INTERNET|request:fail|interrupted/i.test(text) ? 'offline' : 'failed'
}
