import type { Failure, FailureKind } from './wechat'

/**
 * 43101 refused or no grant left; 40029 phone code spent or expired; 61010 not in the app for two hours.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_sendmessage
 */
const REFUSED = new Set([43101, 40029, 61010])
/** -1 system busy; 45011 called too often this minute. */
const BUSY = new Set([-1, 45011])
const QUOTA = new Set([45009, 44991])

/** WeChat's errcode (not 0) as a failure. A code that isn't known counts as our mistake, so that somebody looks. */
export const failureOf = (errcode: number, errmsg: string): Failure => ({
  ok: false,
  kind: kindOf(errcode),
  errcode,
  errmsg,
})

/** A failure that WeChat didn't answer: the line, the gateway, the parser. */
export const lineFailure = (kind: FailureKind, errmsg: string): Failure => ({
  ok: false,
  kind,
  errcode: 0,
  errmsg,
})

const kindOf = (errcode: number): FailureKind => {
  if (REFUSED.has(errcode)) return 'refused'
  if (BUSY.has(errcode)) return 'busy'
  if (QUOTA.has(errcode)) return 'quota'
  return 'misused'
}
