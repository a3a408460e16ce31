import { articles } from '@/domain/knowledge/articles'
import { currentArticles } from '@/domain/knowledge/current-article'
import { shippedArticles } from '@/domain/knowledge/shipped-articles'
import { toRead } from '@/domain/knowledge/to-read'
import { anArticle } from '../../builders/article'

test('the phone carries these articles: else run scripts/knowledge/make-shipped.ts', () => {
  expect(shippedArticles()).toEqual(articles.map(toRead))
})

test('the phone carries nothing of how people ask', () => {
  expect(JSON.stringify(shippedArticles())).not.toContain('"asked"')
})

test('given something was published since, then it takes the place of the shipped one, and what was added comes behind', () => {
  const shipped = shippedArticles()
  const newer = toRead(anArticle({ answer: '先听听。' }))
  const added = toRead(anArticle({ topic: 'care.lamp' }))
  const of = (article: typeof newer) => ({ topic: article.topic, n: 2, publishedAt: 1, article })
  const now = currentArticles(shipped, [of(newer), of(added)])
  expect(now).toHaveLength(shipped.length + 1)
  expect(now.find(({ topic }) => topic === 'repair.noise')?.answer).toBe('先听听。')
  expect(now.at(-1)?.topic).toBe('care.lamp')
})
