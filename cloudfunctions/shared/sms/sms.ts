import type { SmsTemplateName } from '@/contract/notice/sms'

/** Why a message wasn't sent, by what may be done next. */
export type SmsFailureKind =
  /** certainly not sent; the same may be sent again later */
  | 'busy'
  /** this number can't get it, or got too many: never again for this message */
  | 'refused'
  /** our own mistake, such as a template that isn't filed */
  | 'misused'
  /** the answer never came: sent or not, nobody knows, and nobody gets it twice */
  | 'unknown'

/** `code` is the provider's own, empty where the failure never came from it. Holds neither number nor text. */
export type SmsOutcome = { ok: true; serial: string } | { ok: false; kind: SmsFailureKind; code: string }

export interface SmsToSend {
  template: SmsTemplateName
  /** A mobile number of mainland China, 11 digits. */
  phone: string
  /** For the template's gaps, in their order. */
  values: readonly string[]
}

/** One text message to one number. Answers a value, also when the line is cut. */
export interface Sms {
  send(message: SmsToSend): Promise<SmsOutcome>
}
