import { postJson } from '../http/post-json'
import type { CallFunction } from './port'
import { callTimeoutMs } from './port'

export type { CallFailure, CallFunction } from './port'

export const callFunction: CallFunction = async (fn, event) => {
  const outcome = await postJson(`/wx/call/${fn}`, event, callTimeoutMs)
  return outcome.ok ? { ok: true, answer: outcome.body } : outcome
}
