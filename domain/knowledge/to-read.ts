import type { Article, ArticleToRead } from '@/contract/knowledge/article'

/** The article as it goes to a phone: how people ask stays behind. */
export const toRead = ({ asked: _forTheSearch, ...rest }: Article): ArticleToRead => rest
