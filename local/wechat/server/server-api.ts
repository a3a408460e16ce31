import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault, FaultKind, Faults } from '../faults'
import type { People } from '../people'
import { type ApiAnswer, refuse, textOf } from './api-answer'

export type Handler = (body: Record<string, unknown>) => ApiAnswer | Promise<ApiAnswer>

export type ServerApi = {
  /** One call under its cloud name, faults included. */
  call(api: string, body: Record<string, unknown>): Promise<ApiAnswer>
  /** The gateway's `wx.api`: answers WeChat's JSON (pictures as base64 `buffer`), throws where the line breaks. */
  wxApi(apiName: string, requestData: unknown): Promise<unknown>
}

const STRIKES_ANY_CALL: readonly FaultKind[] = [
  'busy',
  'quota',
  'revoked',
  'timeoutBeforeDelivery',
  'timeoutAfterDelivery',
  'cutBeforeDelivery',
  'cutAfterDelivery',
  'badGateway',
]

/** The server-side calls by name, with the injected faults around them. */
export const createServerApi = (
  handlers: Record<string, Handler>,
  { people, faults }: { people: People; faults: Faults },
): ServerApi => {
  const call = async (api: string, body: Record<string, unknown>): Promise<ApiAnswer> => {
    const handler = handlers[api]
    if (!handler) return refuse(-1, `system error: unknown api ${api}`)
    const fault = faults.strike(api, STRIKES_ANY_CALL)
    if (!fault) return handler(body)
    if (fault.kind === 'revoked') revoke(people, body)
    const answer = instead(fault)
    if (fault.kind === 'timeoutAfterDelivery' || fault.kind === 'cutAfterDelivery') await handler(body)
    return answer ?? handler(body)
  }

  return {
    call,
    wxApi: async (apiName, requestData) => {
      const api = apiName.replace(/^openapi\./, '')
      if (faults.strike(api, ['forbidden'])) return { errcode: -604101, errmsg: 'function has no permission' }
      const answer = await call(api, snakeKeys(requestData))
      if (answer.kind === 'json') return answer.body
      if (answer.kind === 'picture') {
        const { bytes, contentType } = answer
        return { errcode: 0, errmsg: 'ok', contentType, buffer: bytes.toString('base64') }
      }
      if (answer.kind === 'silence') await sleep(answer.holdMs, undefined, { ref: false })
      throw new Error(`WeChat's stand-in: no answer to ${api} (${answer.kind})`)
    },
  }
}

/** What the caller gets in the place of an answer; null leaves it to the real handler. */
const instead = ({ kind, holdMs }: Fault): ApiAnswer | null => {
  switch (kind) {
    case 'busy':
      return refuse(-1, 'system error')
    case 'quota':
      return refuse(45009, 'reach max api daily quota limit')
    case 'timeoutBeforeDelivery':
    case 'timeoutAfterDelivery':
      return { kind: 'silence', holdMs }
    case 'cutBeforeDelivery':
    case 'cutAfterDelivery':
      return { kind: 'cut' }
    case 'badGateway':
      return { kind: 'badGateway' }
    default:
      return null
  }
}

const revoke = (people: People, body: Record<string, unknown>): void => {
  const openid = textOf(body.touser)
  if (people.find(openid)) people.record({ type: 'revoked', openid, templateId: textOf(body.template_id) })
}

/** The cloud call takes `templateId` for `template_id`; keys inside `data` are the template's own. */
const snakeKeys = (requestData: unknown): Record<string, unknown> => {
  if (typeof requestData !== 'object' || requestData === null) return {}
  const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return Object.fromEntries(Object.entries(requestData).map(([key, value]) => [snake(key), value]))
}
