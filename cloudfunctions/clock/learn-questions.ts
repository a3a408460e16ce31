import { articles } from '@/domain/knowledge/articles'
import { buildIndex, sourcesOf } from '@/domain/search/build-index'
import shippedIndex from '@/domain/search/shipped-index.json'
import { allPublished } from '../shared/knowledge/published'
import { currentIndexName, dropIndex, putIndex } from '../shared/repositories/search-index'
import type { Services } from '../shared/services'

/**
 * Makes the search's index anew after editors published something: it takes some seconds, which nobody who publishes
 * should wait for.
 * @returns 1 when another index counts from now on
 */
export const learnQuestions = async ({ db }: Pick<Services, 'db'>): Promise<number> => {
  const [published, inForce] = await Promise.all([allPublished(db), currentIndexName(db)])
  const newer = new Map(published.map(({ topic, article }) => [topic, article]))
  const own = new Set(articles.map(({ topic }) => topic))
  const current = [
    ...articles.map((article) => newer.get(article.topic) ?? article),
    ...published.filter(({ topic }) => !own.has(topic)).map(({ article }) => article),
  ]
  const madeFrom = sourcesOf(current)
  if (madeFrom === inForce) return 0
  if (madeFrom === shippedIndex.madeFrom) {
    if (inForce === null) return 0
    await dropIndex(db, inForce)
    return 1
  }
  const index = buildIndex(current)
  await turn()
  await putIndex(db, index, inForce)
  return 1
}

/** While it learns nothing else is heard: connections that were closed meanwhile must be noticed before one is used. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500))
