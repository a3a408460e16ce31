import { postJson } from '../http/post-json'
import { askByPopup } from './browser-popup'
import { type AskToSubscribe, choicesFrom, failureFrom, maxTemplates } from './port'
import { isPopup, type RequestAnswer, requestAnswer } from './stand-in'

export type { AskToSubscribe, SubscribeChoice, SubscribeFailure } from './port'

let lastTapAt = 0
window.addEventListener('click', () => (lastTapAt = Date.now()), { capture: true })

/** Talks to WeChat's stand-in on the local server, and shows its popup as WeChat would. */
export const askToSubscribe: AskToSubscribe = async (templateIds) => {
  const tmplIds = templateIds.slice(0, maxTemplates)
  const lastTapAgeMs = Date.now() - lastTapAt
  const asked = await ask('/wx/subscribe/request', { tmplIds, fromTap: lastTapAt > 0, lastTapAgeMs })
  const answered = isPopup(asked) ? await ask('/wx/subscribe/answer', await askByPopup(asked.popup)) : asked
  if (answered.state === 'answered') return { ok: true, choices: choicesFrom(answered.result, tmplIds) }
  if (answered.state === 'failed')
    return { ok: false, reason: failureFrom(answered.errCode, answered.errMsg) }
  return { ok: false, reason: 'failed' }
}

const ask = async (path: string, body: unknown): Promise<RequestAnswer> => {
  const outcome = await postJson(path, body)
  if (outcome.ok) return requestAnswer(outcome.body)
  return {
    state: 'failed',
    errMsg: outcome.reason,
    ...(outcome.reason === 'offline' ? { errCode: 10002 } : {}),
  }
}
