import { postJson } from '../http/post-json'
import type { PhoneButton, PhoneOutcome } from './port'

export type { PhoneButton, PhoneFailure, PhoneOutcome } from './port'

/** From WeChat's stand-in on the local server. */
export const phoneButton: PhoneButton = (onOutcome) => ({
  onTap: () => void standInCode().then(onOutcome),
})

const standInCode = async (): Promise<PhoneOutcome> => {
  const outcome = await postJson('/wx/phone/code', {})
  if (!outcome.ok) return { ok: false, reason: outcome.reason === 'offline' ? 'offline' : 'unavailable' }
  const { body } = outcome
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined
  return typeof code === 'string' ? { ok: true, code } : { ok: false, reason: 'unavailable' }
}
