import * as z from 'zod/mini'
import { APIS, phoneSchema, type Reply, resultSchema, sentSchema, type Transport, verdictSchema } from './api'
import { failureOf, lineFailure } from './failure'
import type { Answer, Failure, WeChat } from './wechat'

/** WeChat over any transport: spells each request as WeChat documents it and parses what comes back. */
export const createPort = (transport: Transport): WeChat => ({
  sendSubscribeMessage: async ({ openid, templateId, page, data, lang, miniprogramState }) => {
    const reply = await transport(APIS.send, {
      touser: openid,
      template_id: templateId,
      ...(page === undefined ? {} : { page }),
      data,
      lang,
      miniprogram_state: miniprogramState,
    })
    return parsed(reply, sentSchema, ({ msgid }) => ({ msgId: msgid === undefined ? null : String(msgid) }))
  },

  getPhoneNumber: async ({ code }) =>
    parsed(await transport(APIS.phone, { code }), phoneSchema, ({ phone_info }) => ({
      phone: phone_info.purePhoneNumber,
      countryCode: phone_info.countryCode,
    })),

  msgSecCheck: async ({ openid, content, scene }) =>
    parsed(
      await transport(APIS.secCheck, { version: 2, openid, content, scene }),
      verdictSchema,
      ({ result }) => ({ suggest: result.suggest, label: result.label }),
    ),

  getUnlimitedCode: async ({ scene, page, envVersion, widthPx }) => {
    const reply = await transport(APIS.code, {
      scene,
      page,
      env_version: envVersion,
      // a page that isn't released yet can only be coded when WeChat doesn't look it up
      check_path: envVersion === 'release',
      ...(widthPx === undefined ? {} : { width: widthPx }),
    })
    if (reply.kind === 'picture') return { ok: true, picture: reply.picture, contentType: reply.contentType }
    if (reply.kind === 'failed') return reply.failure
    return refusalIn(reply.body) ?? lineFailure('unknown', 'WeChat answered neither a picture nor an error')
  },
})

const parsed = <Body, Data>(
  reply: Reply,
  schema: z.ZodMiniType<Body>,
  take: (body: Body) => Data,
): Answer<Data> => {
  if (reply.kind === 'failed') return reply.failure
  if (reply.kind === 'picture') return lineFailure('unknown', 'WeChat answered a picture where JSON was due')
  const refusal = refusalIn(reply.body)
  if (refusal) return refusal
  const body = z.safeParse(schema, reply.body)
  if (!body.success)
    return lineFailure('unknown', `WeChat's answer has an unknown shape: ${body.error.message}`)
  return { ok: true, ...take(body.data) }
}

const refusalIn = (body: unknown): Failure | null => {
  const result = z.safeParse(resultSchema, body)
  if (!result.success) return lineFailure('unknown', "WeChat's answer isn't an object")
  const errcode = result.data.errcode ?? result.data.errCode ?? 0
  return errcode === 0 ? null : failureOf(errcode, result.data.errmsg ?? result.data.errMsg ?? '')
}
