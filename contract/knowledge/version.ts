import * as z from 'zod/mini'
import { id, instant, saying } from '../scalar'
import { article } from './article'

export const versionStatus = z.enum(['draft', 'inReview', 'published', 'retired'])
export type VersionStatus = z.infer<typeof versionStatus>
export const versionStatusLabel: Record<VersionStatus, string> = {
  draft: '草稿',
  inReview: '待审',
  published: '已发布',
  retired: '已换下',
}

const common = { article, n: z.number().check(z.int(), z.gte(1)), authorId: id, changedAt: instant }

/** One version of an article. At most one of a topic is published; an older one is kept as it was. */
export const articleVersion = z.discriminatedUnion('status', [
  /** `sentBack`: what the reviewer wants changed. */
  z.strictObject({ status: z.literal('draft'), ...common, sentBack: z.optional(saying(200)) }),
  z.strictObject({ status: z.literal('inReview'), ...common }),
  z.strictObject({ status: z.literal('published'), ...common, reviewerId: id, publishedAt: instant }),
  z.strictObject({
    status: z.literal('retired'),
    ...common,
    reviewerId: id,
    publishedAt: instant,
    retiredAt: instant,
  }),
])
export type ArticleVersion = z.infer<typeof articleVersion>
