import * as z from 'zod/mini'
import type { SmsTemplateName } from '@/contract/notice/sms'
import type { Sms, SmsFailureKind, SmsOutcome } from '../sms'
import { authorizationFor, CONTENT_TYPE, type Credential } from './sign'

export interface TencentSmsOptions {
  credential: Credential
  appId: string
  signName: string
  region: string
  /** e.g. https://sms.tencentcloudapi.com */
  url: string
  timeoutMs: number
  templateIds: Record<SmsTemplateName, string>
  clock: () => number
}

const ACTION = 'SendSms'
const VERSION = '2021-01-11'

const answerSchema = z.looseObject({
  Response: z.looseObject({
    Error: z.optional(z.looseObject({ Code: z.string() })),
    SendStatusSet: z.optional(z.array(z.looseObject({ SerialNo: z.string(), Code: z.string() }))),
  }),
})

/**
 * Tencent Cloud's SMS, one number a call.
 * https://cloud.tencent.com/document/product/382/55981
 */
export const createTencentSms = (options: TencentSmsOptions): Sms => ({
  send: async ({ template, phone, values }) => {
    const body = JSON.stringify({
      PhoneNumberSet: [`+86${phone}`],
      SmsSdkAppId: options.appId,
      SignName: options.signName,
      TemplateId: options.templateIds[template],
      TemplateParamSet: values,
    })
    try {
      return outcomeOf(await ask(options, body))
    } catch (error) {
      // a failed fetch's message can hold the address; without a connection nothing can have been sent
      const name = error instanceof Error ? error.name : ''
      return { ok: false, kind: name === 'TypeError' ? 'busy' : 'unknown', code: name }
    }
  },
})

const ask = async (options: TencentSmsOptions, body: string): Promise<unknown> => {
  const { host } = new URL(options.url)
  const timestamp = Math.floor(options.clock() / 1000)
  const call = { service: 'sms', host, body, timestamp }
  const response = await fetch(options.url, {
    method: 'POST',
    headers: {
      authorization: authorizationFor(options.credential, call),
      'content-type': CONTENT_TYPE,
      'x-tc-action': ACTION,
      'x-tc-version': VERSION,
      'x-tc-timestamp': String(timestamp),
      'x-tc-region': options.region,
    },
    body,
    signal: AbortSignal.timeout(options.timeoutMs),
  })
  return response.json()
}

const outcomeOf = (answer: unknown): SmsOutcome => {
  const read = z.safeParse(answerSchema, answer)
  if (!read.success) return { ok: false, kind: 'unknown', code: '' }
  const { Error: refused, SendStatusSet: sent = [] } = read.data.Response
  if (refused !== undefined) return { ok: false, kind: kindOf(refused.Code), code: refused.Code }
  const [one] = sent
  if (one === undefined) return { ok: false, kind: 'unknown', code: '' }
  if (one.Code === 'Ok') return { ok: true, serial: one.SerialNo }
  return { ok: false, kind: kindOf(one.Code), code: one.Code }
}

/** https://cloud.tencent.com/document/product/382/55981#6.-.E9.94.99.E8.AF.AF.E7.A0.81 */
const kindOf = (code: string): SmsFailureKind => {
  if (/^(RequestLimitExceeded|InternalError)/.test(code)) return 'busy'
  if (code === 'LimitExceeded.DeliveryFrequencyLimit') return 'busy'
  if (/^LimitExceeded\.PhoneNumber/.test(code)) return 'refused'
  if (/PhoneNumberInBlacklist|IncorrectPhoneNumber|PhoneNumberOnBlacklist/.test(code)) return 'refused'
  return 'misused'
}
