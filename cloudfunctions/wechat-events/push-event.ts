import * as z from 'zod/mini'

const item = z.looseObject({
  TemplateId: z.string(),
  SubscribeStatusString: z.optional(z.string()),
  MsgID: z.optional(z.union([z.string(), z.number()])),
  ErrorCode: z.optional(z.union([z.string(), z.number()])),
})
export type PushItem = z.infer<typeof item>

/** One item comes as an object, several as an array. */
const list = z.pipe(
  z.union([item, z.array(item)]),
  z.transform((given): PushItem[] => (Array.isArray(given) ? given : [given])),
)

/**
 * What WeChat pushes. Only the subscribe events carry a `List`.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html
 */
export const pushEvent = z.looseObject({
  FromUserName: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,128}$/)),
  /** Seconds since 1970. */
  CreateTime: z.coerce.number().check(z.int(), z.gte(0), z.lte(4_102_444_800)),
  MsgType: z.string(),
  Event: z.optional(z.string()),
  List: z.optional(list),
})
export type PushEvent = z.infer<typeof pushEvent>
