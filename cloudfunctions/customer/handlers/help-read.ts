import { helpArticle, helpManual, helpSearch, helpUpdates } from '@/contract/customer/help'
import { done, refuse } from '@/contract/result'
import { catalogueOn } from '@/domain/catalogue/catalogue'
import { findModel } from '@/domain/catalogue/find-model'
import { currentArticles, SHIPPED_N } from '@/domain/knowledge/current-article'
import { manualOf } from '@/domain/knowledge/manual'
import { shippedArticles } from '@/domain/knowledge/shipped-articles'
import { toRead } from '@/domain/knowledge/to-read'
import { chinaDay } from '@/domain/time/china'
import { manualPdf } from '../../shared/knowledge/manual-pdf'
import { allPublished, type PublishedFull, publishedOf } from '../../shared/knowledge/published'
import { currentSearch } from '../../shared/knowledge/search'
import { headOf, headsOutSince } from '../../shared/repositories/articles'
import { currentIndexName, indexNamed } from '../../shared/repositories/search-index'
import { route } from '../../shared/serve/route'

const read = ({ article, ...rest }: PublishedFull) => ({ ...rest, article: toRead(article) })

export const helpArticleRoute = route(helpArticle, async ({ request: { topic }, services }) => {
  const head = await headOf(services.db, topic)
  const [published] = head === null ? [] : await publishedOf(services.db, [head])
  if (published !== undefined) return done(read(published))
  const shipped = shippedArticles().find((one) => one.topic === topic)
  if (shipped === undefined) return refuse('ARTICLE_NOT_FOUND')
  return done({ topic, n: SHIPPED_N, publishedAt: 0, article: shipped })
})

export const helpUpdatesRoute = route(helpUpdates, async ({ request, now, services: { db } }) => {
  const [heads, madeFrom] = await Promise.all([headsOutSince(db, request.since), currentIndexName(db)])
  const [published, index] = await Promise.all([
    publishedOf(db, heads),
    madeFrom === null || madeFrom === request.index ? null : indexNamed(db, madeFrom),
  ])
  const gone = heads.filter(({ publishedN }) => publishedN === null).map(({ topic }) => topic)
  return done({ at: now, articles: published.map(read), gone, index })
})

export const helpSearchRoute = route(helpSearch, async ({ request: { q }, services: { db } }) => {
  const [search, published] = await Promise.all([currentSearch(db), allPublished(db)])
  const answer = search(q)
  const found = new Set(answer.kind === 'found' ? answer.hits.map(({ topic }) => topic) : [])
  const titles = currentArticles(shippedArticles(), published.map(read))
    .filter(({ topic }) => found.has(topic))
    .map(({ topic, title }) => [topic, title] as const)
  return done({ answer, titles: Object.fromEntries(titles) })
})

export const helpManualRoute = route(helpManual, async ({ request: { model }, now, services: { db } }) => {
  const day = chinaDay(now)
  const found = findModel(model, catalogueOn(day))
  const articles = currentArticles(shippedArticles(), (await allPublished(db)).map(read))
  const manual = found === null ? null : manualOf(found.model, articles, day)
  if (manual === null) return refuse('MODEL_UNKNOWN')
  return done({
    model: manual.model,
    fileName: `${manual.model}-${day}.pdf`,
    pdfBase64: Buffer.from(manualPdf(manual)).toString('base64'),
  })
})
