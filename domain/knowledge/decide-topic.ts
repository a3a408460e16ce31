import type { Article } from '@/contract/knowledge/article'
import type { ArticleVersion } from '@/contract/knowledge/version'
import {
  decideVersion,
  type Editor,
  nextDraft,
  type VersionCommand,
  type VersionRefusal,
} from './decide-version'
import type { ArticleFault } from './faults'

/** A topic as editors have it: what is out, and what is being worked on. */
export interface TopicState {
  readonly published: ArticleVersion | null
  readonly work: ArticleVersion | null
  /** The newest version there ever was; the next draft follows it. */
  readonly last: ArticleVersion | null
}

export type TopicCommand = { readonly type: 'begin' } | VersionCommand

export type TopicDecision =
  /** `changed`: the versions to be stored, at most two. */
  | {
      readonly ok: true
      readonly published: ArticleVersion | null
      readonly work: ArticleVersion | null
      readonly changed: readonly ArticleVersion[]
    }
  | VersionRefusal

type FaultsOf = (article: Article) => readonly ArticleFault[]

/** One draft at a time follows what is out; publishing it takes the older one's place, and nothing is ever lost. */
export const decideTopic = (
  { published, work, last }: TopicState,
  command: TopicCommand,
  editor: Editor,
  now: number,
  faultsOf: FaultsOf,
): TopicDecision => {
  if (command.type === 'begin') {
    if (work !== null || last === null) return { ok: false, because: 'wrongMoment' }
    const draft = nextDraft(last, editor, now)
    return { ok: true, published, work: draft, changed: [draft] }
  }
  const subject = command.type === 'retire' ? published : work
  if (subject === null) return { ok: false, because: 'wrongMoment' }
  const decision = decideVersion(subject, command, editor, now, faultsOf)
  if (!decision.ok) return decision
  const { version } = decision
  switch (version.status) {
    case 'draft':
    case 'inReview':
      return { ok: true, published, work: version, changed: [version] }
    case 'published':
      return {
        ok: true,
        published: version,
        work: null,
        changed: [version, ...(published === null ? [] : [outOfPlace(published, now)])],
      }
    case 'retired':
      return { ok: true, published: null, work, changed: [version] }
    default:
      return version satisfies never
  }
}

const outOfPlace = (version: ArticleVersion, now: number): ArticleVersion =>
  version.status === 'published' ? { ...version, status: 'retired', changedAt: now, retiredAt: now } : version
