import type { ArticleVersion } from '@/contract/knowledge/version'
import { decideTopic, type TopicState } from '@/domain/knowledge/decide-topic'
import { anArticle } from '../../builders/article'

const of = { article: anArticle(), authorId: 'zhou', changedAt: 0 }
const out: ArticleVersion = { status: 'published', ...of, n: 1, reviewerId: 'lin', publishedAt: 0 }
const review: ArticleVersion = { status: 'inReview', ...of, n: 2 }
const nothing = () => []
const lin = { id: 'lin', mayReview: true }

const decide = (state: Partial<TopicState>, type: 'begin' | 'publish' | 'askReview', faults = nothing) =>
  decideTopic({ published: null, work: null, last: null, ...state }, { type }, lin, 9, faults)

test('given what is out, when an editor begins, then the next draft follows it and what is out stays', () => {
  expect(decide({ published: out, last: out }, 'begin')).toMatchObject({
    ok: true,
    published: { n: 1, status: 'published' },
    work: { n: 2, status: 'draft', authorId: 'lin' },
    changed: [{ n: 2 }],
  })
})

test('given a draft, then nobody begins another', () => {
  expect(decide({ published: out, work: review, last: review }, 'begin')).toEqual({
    ok: false,
    because: 'wrongMoment',
  })
})

test('given a version in review, when another publishes it, then the older one leaves and is kept', () => {
  expect(decide({ published: out, work: review, last: review }, 'publish')).toMatchObject({
    ok: true,
    published: { n: 2, status: 'published', reviewerId: 'lin' },
    work: null,
    changed: [
      { n: 2, status: 'published' },
      { n: 1, status: 'retired', retiredAt: 9 },
    ],
  })
})

test('given nothing is in work, then nothing can be published', () => {
  expect(decide({ published: out, last: out }, 'publish')).toEqual({ ok: false, because: 'wrongMoment' })
})
