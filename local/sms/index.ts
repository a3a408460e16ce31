import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod/mini'
import { localSmsTemplateId, sayBySms, smsTemplateName } from '@/contract/notice/sms'

/** A message as it lies on somebody's phone. */
export interface ShownSms {
  title: string
  rows: { label: string; value: string }[]
  page: string | null
}

export interface SmsStandIn {
  /** All that was sent since the host began, oldest first. */
  sent(): readonly { phone: string; text: string; at: number }[]
  /** The next calls are answered with this code instead of being done. */
  failNext(code: string, times?: number): void
  /** Tencent Cloud's SMS below `/sms-api`; resolves false where the path is another. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>
}

export interface SmsStandInOptions {
  clock: () => number
  /** Puts it on the phone of whoever has that number. */
  show: (phone: string, message: ShownSms) => void
  /** The page of the app that a short link opens; null for a link that leads nowhere. */
  pageBehind: (address: string) => Promise<string | null>
}

/** What the functions' environment has on a machine without a provider. */
export const LOCAL_SMS = {
  SMS_SECRET_ID: 'local-sms-id',
  SMS_SECRET_KEY: 'local-sms-key',
  SMS_APP_ID: '1400000000',
  SMS_SIGN_NAME: '奥普服务',
}

const asked = z.object({
  PhoneNumberSet: z.array(z.string().check(z.regex(/^\+861\d{10}$/))).check(z.length(1)),
  SmsSdkAppId: z.literal(LOCAL_SMS.SMS_APP_ID),
  SignName: z.literal(LOCAL_SMS.SMS_SIGN_NAME),
  TemplateId: z.string(),
  TemplateParamSet: z.array(z.string()),
})

/** A stand-in for Tencent Cloud's `SendSms`: it checks who calls and what is filed, and keeps what was sent. */
export const createSmsStandIn = ({ clock, show, pageBehind }: SmsStandInOptions): SmsStandIn => {
  const sent: { phone: string; text: string; at: number }[] = []
  const failures: string[] = []

  const answer = async (authorization: string, body: string): Promise<object> => {
    if (!authorization.startsWith(`TC3-HMAC-SHA256 Credential=${LOCAL_SMS.SMS_SECRET_ID}/`))
      return refused('AuthFailure.SecretIdNotFound')
    const failure = failures.shift()
    if (failure !== undefined) return refused(failure)
    const request = z.safeParse(asked, JSON.parse(body))
    if (!request.success) return refused('InvalidParameterValue')
    const { PhoneNumberSet, TemplateId, TemplateParamSet } = request.data
    const template = smsTemplateName.options.find((name) => localSmsTemplateId(name) === TemplateId)
    const phone = PhoneNumberSet[0]?.slice(3) ?? ''
    if (template === undefined) return status('FailedOperation.TemplateIncorrectOrUnapproved')
    const text = sayBySms(template, TemplateParamSet)
    sent.push({ phone, text, at: clock() })
    const link = /https?:\/\/\S+/.exec(text)?.[0]
    const page = link === undefined ? null : await pageBehind(link)
    show(phone, { title: `短信【${LOCAL_SMS.SMS_SIGN_NAME}】`, rows: [{ label: '', value: text }], page })
    return status('Ok')
  }

  return {
    sent: () => sent,
    failNext: (code, times = 1) => void failures.push(...Array.from({ length: times }, () => code)),
    async handle(request, response) {
      if (!request.url?.startsWith('/sms-api') || request.method !== 'POST') return false
      const chunks: Buffer[] = []
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
      const body = Buffer.concat(chunks).toString('utf8')
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      response.end(JSON.stringify(await answer(request.headers.authorization ?? '', body)))
      return true
    },
  }
}

const refused = (Code: string): object => ({
  Response: { Error: { Code, Message: Code }, RequestId: 'local' },
})

const status = (Code: string): object => ({
  Response: {
    SendStatusSet: [
      { SerialNo: `local:${Code}`, Fee: Code === 'Ok' ? 1 : 0, Code, Message: Code, IsoCode: 'CN' },
    ],
    RequestId: 'local',
  },
})
