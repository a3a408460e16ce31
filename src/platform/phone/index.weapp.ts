import { errorText } from '../wechat-error'
import type { PhoneButton, PhoneOutcome } from './port'

export type { PhoneButton, PhoneFailure, PhoneOutcome } from './port'

/** WeChat gives the code only to a button of this kind. */
export const phoneButton: PhoneButton = (onOutcome) => ({
  wechat: {
    openType: 'getPhoneNumber',
    onGetPhoneNumber: ({ detail }) => onOutcome(outcomeOf(detail)),
  },
})

const outcomeOf = (detail: { code?: string }): PhoneOutcome => {
  if (detail.code) return { ok: true, code: detail.code }
  return { ok: false, reason: /deny|cancel/i.test(errorText(detail)) ? 'refused' : 'unavailable' }
}
