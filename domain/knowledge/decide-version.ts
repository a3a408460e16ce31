import type { Article } from '@/contract/knowledge/article'
import type { ArticleVersion } from '@/contract/knowledge/version'
import type { ArticleFault } from './faults'

export type VersionCommand =
  | { readonly type: 'edit'; readonly article: Article }
  | { readonly type: 'askReview' }
  | { readonly type: 'sendBack'; readonly words: string }
  | { readonly type: 'publish' }
  | { readonly type: 'retire' }

export interface Editor {
  readonly id: string
  readonly mayReview: boolean
}

/** Why not: the wrong moment, one's own work, no right to review, or an article that isn't fit to go out. */
export type VersionRefusal =
  | { readonly ok: false; readonly because: 'wrongMoment' | 'ownWork' | 'notReviewer' | 'otherTopic' }
  | { readonly ok: false; readonly because: 'faulty'; readonly faults: readonly ArticleFault[] }

export type VersionDecision = { readonly ok: true; readonly version: ArticleVersion } | VersionRefusal

type FaultsOf = (article: Article) => readonly ArticleFault[]

/**
 * draft → inReview → published → retired; sent back, it is a draft again. Somebody else than the author publishes, and
 * nothing with a fault goes on. What was published is never edited: see {@link nextDraft}.
 */
export const decideVersion = (
  version: ArticleVersion,
  command: VersionCommand,
  editor: Editor,
  now: number,
  faultsOf: FaultsOf,
): VersionDecision => {
  switch (command.type) {
    case 'edit':
      if (version.status !== 'draft') return no('wrongMoment')
      if (command.article.topic !== version.article.topic) return no('otherTopic')
      return yes({ ...version, article: command.article, authorId: editor.id, changedAt: now })
    case 'askReview': {
      if (version.status !== 'draft') return no('wrongMoment')
      const { sentBack: _answered, ...draft } = version
      return withoutFaults(faultsOf(version.article), { ...draft, status: 'inReview', changedAt: now })
    }
    case 'sendBack':
      if (version.status !== 'inReview') return no('wrongMoment')
      if (!editor.mayReview) return no('notReviewer')
      return yes({ ...version, status: 'draft', sentBack: command.words, changedAt: now })
    case 'publish':
      if (version.status !== 'inReview') return no('wrongMoment')
      if (!editor.mayReview) return no('notReviewer')
      if (editor.id === version.authorId) return no('ownWork')
      return withoutFaults(faultsOf(version.article), {
        ...version,
        status: 'published',
        changedAt: now,
        reviewerId: editor.id,
        publishedAt: now,
      })
    case 'retire':
      if (version.status !== 'published') return no('wrongMoment')
      if (!editor.mayReview) return no('notReviewer')
      return yes({ ...version, status: 'retired', changedAt: now, retiredAt: now })
    default:
      return command satisfies never
  }
}

/** The draft that follows a version: same words, next number. It replaces nothing until it is published. */
export const nextDraft = (after: ArticleVersion, editor: Editor, now: number): ArticleVersion => ({
  status: 'draft',
  article: after.article,
  n: after.n + 1,
  authorId: editor.id,
  changedAt: now,
})

const yes = (version: ArticleVersion): VersionDecision => ({ ok: true, version })
const no = (because: 'wrongMoment' | 'ownWork' | 'notReviewer' | 'otherTopic'): VersionRefusal => ({
  ok: false,
  because,
})
const withoutFaults = (faults: readonly ArticleFault[], version: ArticleVersion): VersionDecision =>
  faults.length === 0 ? yes(version) : { ok: false, because: 'faulty', faults }
