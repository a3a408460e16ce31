import type { Article } from '@/contract/knowledge/article'
import { type ArticleVersion, articleVersion } from '@/contract/knowledge/version'
import { articles } from '@/domain/knowledge/articles'
import { decideVersion, nextDraft, type VersionCommand } from '@/domain/knowledge/decide-version'
import { faultsOf } from '@/domain/knowledge/faults'
import { figuresFrom } from '@/domain/knowledge/figures'
import { priceListOn } from '@/domain/pricing/price-list'

const NOW = Date.UTC(2026, 10, 23, 4)
const writer = { id: 'staff-writer', mayReview: true }
const reviewer = { id: 'staff-reviewer', mayReview: true }
const stranger = { id: 'staff-stranger', mayReview: false }
const known = new Set(articles.map(({ topic }) => topic))
const figures = figuresFrom(priceListOn('2026-11-23'))
const check = (article: Article) => faultsOf(article, known, figures)

const smoke = articles.find(({ topic }) => topic === 'safety.smoke')
if (smoke === undefined) throw new Error('the article about smoke is gone')
const draft: ArticleVersion = {
  status: 'draft',
  article: smoke,
  n: 2,
  authorId: writer.id,
  changedAt: NOW - 1,
}

/** Given a version, when one command after the other, then what became of it. */
const become = (start: ArticleVersion, ...steps: [VersionCommand, typeof writer][]) =>
  steps.reduce<ArticleVersion>((version, [command, editor]) => {
    const decision = decideVersion(version, command, editor, NOW, check)
    if (!decision.ok) throw new Error(decision.because)
    return decision.version
  }, start)

describe('given a draft', () => {
  test('when it was reviewed by somebody else, it is published', () => {
    const published = become(draft, [{ type: 'askReview' }, writer], [{ type: 'publish' }, reviewer])
    expect(published).toMatchObject({ status: 'published', reviewerId: reviewer.id, publishedAt: NOW })
    expect(articleVersion.parse(published)).toEqual(published)
  })

  test('when it is sent back, the words stay until review is asked for again', () => {
    const back = become(
      draft,
      [{ type: 'askReview' }, writer],
      [{ type: 'sendBack', words: '第二步看不懂' }, reviewer],
    )
    expect(back).toMatchObject({ status: 'draft', sentBack: '第二步看不懂' })
    expect(become(back, [{ type: 'askReview' }, writer])).not.toHaveProperty('sentBack')
  })

  test('when it is published, it can only be retired; the next draft has the next number', () => {
    const published = become(draft, [{ type: 'askReview' }, writer], [{ type: 'publish' }, reviewer])
    expect(decideVersion(published, { type: 'edit', article: smoke }, writer, NOW, check)).toMatchObject({
      ok: false,
      because: 'wrongMoment',
    })
    expect(nextDraft(published, writer, NOW)).toMatchObject({ status: 'draft', n: 3, article: smoke })
    const retired = become(published, [{ type: 'retire' }, reviewer])
    expect(articleVersion.parse(retired)).toMatchObject({ status: 'retired', publishedAt: NOW })
  })
})

const inReview = become(draft, [{ type: 'askReview' }, writer])

test.each([
  ['its own author publishes it', inReview, writer, 'ownWork'],
  ['somebody without the right publishes it', inReview, stranger, 'notReviewer'],
  ['it was never reviewed', draft, reviewer, 'wrongMoment'],
])('it is not published when %s', (_why, version, editor, because) => {
  expect(decideVersion(version, { type: 'publish' }, editor, NOW, check)).toEqual({ ok: false, because })
})

test('a safety article without its stop rule is not even reviewed', () => {
  const { stop: _gone, ...bare } = smoke
  expect(decideVersion({ ...draft, article: bare }, { type: 'askReview' }, writer, NOW, check)).toMatchObject(
    {
      ok: false,
      because: 'faulty',
      faults: [{ because: 'stopRuleMissing' }],
    },
  )
})

test.each<[string, Partial<Article>, string]>([
  ['a step that opens the housing', { steps: [{ words: '打开外壳看看' }] }, 'trainedHands'],
  ['a figure that nobody fills in', { answer: '收 {whatever}。' }, 'unknownFigure'],
  ['a pointer to nowhere', { see: ['repair.nowhere'] }, 'unknownTopic'],
  ['shouting', { answer: '快断电！' }, 'tone'],
  ['a telephone number', { answer: '打 400-123-4567。' }, 'noDigits'],
])('%s is a fault', (_what, change, because) => {
  expect(check({ ...smoke, ...change }).map((fault) => fault.because)).toContain(because)
})
