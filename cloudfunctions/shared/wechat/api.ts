import * as z from 'zod/mini'
import type { Failure } from './wechat'

/** One call of WeChat's, under both of its names. */
export type Api = { name: string; path: string }

/** What a transport brings back: WeChat's JSON, its picture, or why there is neither. */
export type Reply =
  | { kind: 'json'; body: unknown }
  | { kind: 'picture'; picture: Buffer; contentType: string }
  | { kind: 'failed'; failure: Failure }

/** Carries one call with its snake_case body to WeChat. Never throws for an outage. */
export type Transport = (api: Api, body: Record<string, unknown>) => Promise<Reply>

/** `name` as the cloud call has it, `path` as the HTTPS interface has it. */
export const APIS = {
  send: { name: 'subscribeMessage.send', path: '/cgi-bin/message/subscribe/send' },
  phone: { name: 'phonenumber.getPhoneNumber', path: '/wxa/business/getuserphonenumber' },
  secCheck: { name: 'security.msgSecCheck', path: '/wxa/msg_sec_check' },
  code: { name: 'wxacode.getUnlimited', path: '/wxa/getwxacodeunlimit' },
} as const satisfies Record<string, Api>

/** Every JSON answer of WeChat's; the cloud call sometimes spells the pair in camelCase. */
export const resultSchema = z.looseObject({
  errcode: z.optional(z.number()),
  errmsg: z.optional(z.string()),
  errCode: z.optional(z.number()),
  errMsg: z.optional(z.string()),
})

export const sentSchema = z.looseObject({ msgid: z.optional(z.union([z.number(), z.string()])) })

export const phoneSchema = z.looseObject({
  phone_info: z.looseObject({ purePhoneNumber: z.string(), countryCode: z.coerce.string() }),
})

export const verdictSchema = z.looseObject({
  result: z.looseObject({ suggest: z.enum(['pass', 'review', 'risky']), label: z.number() }),
})
