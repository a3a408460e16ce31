import { articleVersion } from '@/contract/knowledge/version'
import { articles } from '@/domain/knowledge/articles'
import { faultsOf } from '@/domain/knowledge/faults'
import { demoKnowledge } from '@/local/demo/demo-knowledge'

test('the article on the demo’s desk is fit to be published by the next person', () => {
  const [stored] = demoKnowledge(Date.UTC(2026, 10, 23)).articles
  const { article } = articleVersion.parse(stored?.version)
  expect(faultsOf(article, new Set(articles.map(({ topic }) => topic)), {})).toEqual([])
})
