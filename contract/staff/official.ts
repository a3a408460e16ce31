import * as z from 'zod/mini'
import { officialKind } from '../customer/official'
import { defineEndpoint } from '../endpoint'
import { cursor, id, instant, requestId, saying } from '../scalar'
import { mediaView } from '../ticket/view'

/** `fake`: checks say so from then on. `ours`: it was one of ours after all. `unclear`: nothing came of it. */
export const fakeOutcome = z.enum(['fake', 'ours', 'unclear'])
export type FakeOutcome = z.infer<typeof fakeOutcome>

export const fakeOutcomeLabel: Record<FakeOutcome, string> = {
  fake: '确认是假冒',
  ours: '是我们的',
  unclear: '查不清',
}

/** What a customer reported, without who they are. */
export const fakeRow = z.object({
  fakeId: id,
  kind: officialKind,
  value: z.string(),
  words: z.string(),
  harmed: z.boolean(),
  at: instant,
  rev: z.int(),
  /** How often the same was reported, this one too. */
  alike: z.int(),
  settled: z.nullable(z.object({ outcome: fakeOutcome, note: z.string(), by: z.string(), at: instant })),
  media: z.array(mediaView),
})
export type FakeRow = z.infer<typeof fakeRow>

/** Those that wait, the longest waiting first; the settled ones newest first. */
export const fakeList = defineEndpoint({
  fn: 'staff',
  name: 'fake.list',
  kind: 'read',
  request: z.strictObject({ settled: z.boolean(), cursor: z.optional(cursor) }),
  response: z.object({ rows: z.array(fakeRow), next: z.nullable(z.string()) }),
  errors: [],
})

export const settleFake = defineEndpoint({
  fn: 'staff',
  name: 'fake.settle',
  kind: 'write',
  request: z.strictObject({
    requestId,
    fakeId: id,
    rev: z.number().check(z.int(), z.gte(1)),
    outcome: fakeOutcome,
    /** Told to whoever reported it. */
    note: saying(200),
  }),
  response: fakeRow,
  errors: ['FAKE_NOT_FOUND', 'FAKE_CHANGED'],
})
