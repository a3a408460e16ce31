import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { day, divisionCode, fen, id, instant, line, requestId, saying, words } from '../scalar'

/** What can be official: `sms` is what a text message comes from, `domain` a host with all below it. */
export const channelKind = z.enum(['hotline', 'phone', 'sms', 'domain', 'account', 'shop'])
export type ChannelKind = z.infer<typeof channelKind>

export const channelLabel: Record<ChannelKind, string> = {
  hotline: '官方热线',
  phone: '电话',
  sms: '短信发信号',
  domain: '网址',
  account: '官方账号',
  shop: '官方店铺',
}

/** One entry of the record, with where it is from and who looked last. */
export const officialChannel = z.object({
  channelId: z.string(),
  kind: channelKind,
  title: z.string(),
  value: z.string(),
  note: z.nullable(z.string()),
  source: z.string(),
  checkedBy: z.string(),
  checkedAt: instant,
})
export type OfficialChannel = z.infer<typeof officialChannel>

/** The whole record, for reading. */
export const officialRecord = defineEndpoint({
  fn: 'customer',
  name: 'official.record',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({
    now: instant,
    channels: z.array(officialChannel),
    /** Published fees: nothing that isn't on the list may be asked. */
    fees: z.object({ version: z.string(), effectiveOn: day, source: z.string() }),
  }),
  errors: [],
})

export const officialKind = z.enum(['number', 'person', 'link', 'fee', 'message'])
export type OfficialKind = z.infer<typeof officialKind>

/** The number of a badge, as it is typed off: letters and digits. */
export const badgeNo = z.string().check(z.regex(/^[A-Za-z0-9-]{2,20}$/))

/**
 * Is this ours? `message` may be a whole text message. `person` needs badge and name together; the code is the one on
 * the technician's phone, which only the customer of that visit can have checked.
 */
export const officialAsk = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), value: saying(60) }),
  z.strictObject({ kind: z.literal('link'), value: saying(500) }),
  z.strictObject({ kind: z.literal('message'), value: saying(2000) }),
  z.strictObject({
    kind: z.literal('fee'),
    value: line(40),
    amountFen: fen,
    divisionCode: z.optional(divisionCode),
  }),
  z.strictObject({
    kind: z.literal('person'),
    value: badgeNo,
    name: line(20),
    code: z.optional(z.string().check(z.regex(/^\d{6}$/))),
  }),
])
export type OfficialAsk = z.infer<typeof officialAsk>

export const officialVerdict = z.enum(['yes', 'no', 'unknown'])
export type OfficialVerdict = z.infer<typeof officialVerdict>

export const officialAnswer = z.object({
  verdict: officialVerdict,
  title: z.string(),
  /** What it stands on, a sentence each. */
  why: z.array(z.string()),
  /** What to do now, the most urgent first. */
  todo: z.array(z.string()),
  /** The entry that it stands on, where there is one. */
  channel: z.nullable(officialChannel),
  /** What was found in a message, each looked at by itself. */
  found: z.array(z.object({ value: z.string(), verdict: officialVerdict, words: z.string() })),
})
export type OfficialAnswer = z.infer<typeof officialAnswer>

export const officialCheck = defineEndpoint({
  fn: 'customer',
  name: 'official.check',
  kind: 'read',
  request: z.strictObject({ ask: officialAsk }),
  response: officialAnswer,
  errors: [],
})

export const FAKE_PICTURES = 6

/** Somebody pretends to be us: told to the quality team, with pictures of it. */
export const officialReport = defineEndpoint({
  fn: 'customer',
  name: 'official.report',
  kind: 'write',
  request: z.strictObject({
    requestId,
    kind: officialKind,
    /** The number, the address, the name, the words: what pretended. */
    value: saying(500),
    words: words(500),
    /** Money or a code was already given. */
    harmed: z.boolean(),
    mediaIds: z.array(id).check(z.maxLength(FAKE_PICTURES)),
  }),
  response: z.object({ fakeId: id, todo: z.array(z.string()) }),
  errors: ['TEXT_NOT_ALLOWED', 'MEDIA_NOT_FOUND', 'MEDIA_TOO_MANY', 'FAKES_TOO_MANY'],
})
