import * as z from 'zod/mini'
import { create } from 'zustand'
import { helpUpdates, publishedArticle } from '@/contract/customer/help'
import type { ArticleToRead } from '@/contract/knowledge/article'
import { packedIndex } from '@/contract/knowledge/packed-index'
import { currentArticles, SHIPPED_N } from '@/domain/knowledge/current-article'
import { shippedArticles } from '@/domain/knowledge/shipped-articles'
import { call } from '@/src/services/call'
import { keep, recall } from '@/src/services/kept'

/** What was published since the app was made, as far as this phone has heard. */
const news = z.object({
  /** By the server's clock; asked from there the next time. */
  at: z.number(),
  articles: z.array(publishedArticle),
  index: z.nullable(packedIndex),
})
export type News = z.infer<typeof news>

const KEPT = 'help'
const GOOD_FOR_MS = 10 * 60_000
const nothing: News = { at: 0, articles: [], index: null }

let askedAt = 0

/** Kept on the phone, so that what was read once is there without a net. */
export const useNews = create<News>(() => recall(KEPT, news)?.data ?? nothing)

/** The articles as they stand; the same list as long as nothing new is heard, so that it can be a store's selector. */
export const articlesOf = (known: News): readonly ArticleToRead[] => {
  shipped ??= shippedArticles()
  if (current?.known !== known) current = { known, articles: currentArticles(shipped, known.articles) }
  return current.articles
}
let shipped: readonly ArticleToRead[] | undefined
let current: { known: News; articles: readonly ArticleToRead[] } | undefined

/** Which version of it is read here; its own number goes with "did it help". */
export const versionOf = (known: News, topic: string): number =>
  known.articles.find((one) => one.topic === topic)?.n ?? SHIPPED_N

/** Asks for what is newer than what the phone has. Without a net nothing changes. */
export const askForNews = async (): Promise<void> => {
  if (Date.now() - askedAt < GOOD_FOR_MS) return
  const known = useNews.getState()
  const outcome = await call(helpUpdates, { since: known.at, index: known.index?.madeFrom ?? '' })
  if (!outcome.ok) return
  askedAt = Date.now()
  const { at, articles, gone, index } = outcome.data
  const changed = new Set([...gone, ...articles.map(({ topic }) => topic)])
  const next = {
    at,
    articles: [...known.articles.filter(({ topic }) => !changed.has(topic)), ...articles],
    index: index ?? known.index,
  }
  keep(KEPT, { data: next, at: Date.now() })
  useNews.setState(next)
}
