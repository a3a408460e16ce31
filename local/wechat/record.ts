import * as z from 'zod/mini'

const choice = z.enum(['accept', 'reject', 'ban'])

/** A message as it lies in somebody's 服务通知. `page` is null where the card leads nowhere. */
const noticeSchema = z.object({
  /** position in the order of delivery, from 1 */
  seq: z.number(),
  msgId: z.string(),
  openid: z.string(),
  templateId: z.string(),
  title: z.string(),
  rows: z.array(z.object({ label: z.string(), value: z.string() })),
  page: z.nullable(z.string()),
  /** epoch ms */
  at: z.number(),
})

/** Everything that must outlive a restart, one line each in the order it happened. */
export const entrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('seen'), openid: z.string(), at: z.number() }),
  z.object({
    type: z.literal('answered'),
    openid: z.string(),
    choices: z.record(z.string(), choice),
    always: z.boolean(),
  }),
  z.object({ type: z.literal('mainSwitched'), openid: z.string(), on: z.boolean() }),
  z.object({
    type: z.literal('itemSet'),
    openid: z.string(),
    templateId: z.string(),
    setting: z.nullable(z.enum(['accept', 'reject'])),
  }),
  z.object({ type: z.literal('delivered'), notice: noticeSchema }),
  z.object({ type: z.literal('revoked'), openid: z.string(), templateId: z.string() }),
])

export type Choice = z.infer<typeof choice>
export type Notice = z.infer<typeof noticeSchema>
export type Entry = z.infer<typeof entrySchema>
