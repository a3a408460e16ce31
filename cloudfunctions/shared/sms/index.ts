import * as z from 'zod/mini'
import { localSmsTemplateId, type SmsTemplateName, smsTemplateName } from '@/contract/notice/sms'
import type { Sms } from './sms'
import { createTencentSms } from './tencent/tencent-sms'

export type * from './sms'

const filled = z.string().check(z.minLength(1))

const environmentSchema = z.object({
  SMS_SECRET_ID: filled,
  SMS_SECRET_KEY: filled,
  /** 短信应用 SdkAppId */
  SMS_APP_ID: filled,
  SMS_SIGN_NAME: filled,
  SMS_REGION: z.prefault(filled, 'ap-guangzhou'),
  SMS_API_URL: z.prefault(z.url(), 'https://sms.tencentcloudapi.com'),
  SMS_TIMEOUT_MS: z.prefault(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(20_000)), 5_000),
})

/** Whether there is a provider at all; functions that send nothing know it by this, without the keys. */
export const canSendSms = (environment: Record<string, string | undefined>): boolean =>
  (environment.SMS_APP_ID ?? '') !== ''

/**
 * SMS as the environment says: Tencent Cloud with `SMS_APP_ID`, null without it. Locally the same adapter talks
 * to the loopback cloud's stand-in.
 * @throws where a value is missing or malformed, naming it and never showing it
 */
export const createSms = (
  environment: Record<string, string | undefined>,
  clock: () => number,
): Sms | null => {
  if (!canSendSms(environment)) return null
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  const read = z.safeParse(environmentSchema, given)
  if (!read.success) {
    const names = read.error.issues.map((issue) => issue.path.join('.')).join(', ')
    throw new Error(`SMS can't be sent: check the environment's ${names}`)
  }
  const values = read.data
  return createTencentSms({
    credential: { secretId: values.SMS_SECRET_ID, secretKey: values.SMS_SECRET_KEY },
    appId: values.SMS_APP_ID,
    signName: values.SMS_SIGN_NAME,
    region: values.SMS_REGION,
    url: values.SMS_API_URL,
    timeoutMs: values.SMS_TIMEOUT_MS,
    templateIds: templateIdsIn(environment),
    clock,
  })
}

/** `SMS_TEMPLATE_SURVEY`, `SMS_TEMPLATE_PROGRESS_CODE`; where none is given, the loopback cloud's. */
const templateIdsIn = (environment: Record<string, string | undefined>): Record<SmsTemplateName, string> => {
  const ids = smsTemplateName.options.map((name) => {
    const variable = `SMS_TEMPLATE_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
    return [name, environment[variable] || localSmsTemplateId(name)]
  })
  return Object.fromEntries(ids) as Record<SmsTemplateName, string>
}
