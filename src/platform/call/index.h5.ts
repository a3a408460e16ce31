import { postJson } from '../http/post-json'
import { sessionToken } from '../session/token'
import type { CallFunction } from './port'
import { callTimeoutMs } from './port'

export type { CallFailure, CallFunction } from './port'

/** Whoever opened a link in a plain browser is nobody to WeChat, and calls as a guest over HTTP. */
export const callFunction: CallFunction = async (fn, event) => {
  const way = sessionToken() === undefined ? '/fn' : '/wx/call'
  const outcome = await postJson(`${way}/${fn}`, event, callTimeoutMs)
  return outcome.ok ? { ok: true, answer: outcome.body } : outcome
}
