import { type ArticleToRead, articlesToRead } from '@/contract/knowledge/article'
import shipped from './shipped-articles.json'

/** The first day's articles, to read without a net or before an editor has published anything. */
export const shippedArticles = (): readonly ArticleToRead[] => articlesToRead.parse(shipped)
