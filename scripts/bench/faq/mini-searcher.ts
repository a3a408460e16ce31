import type { Answer } from '@/contract/knowledge/answer'
import { articles } from '@/domain/knowledge/articles'

/** What is used of https://github.com/lucaong/minisearch; it isn't among the dependencies. */
interface MiniSearch {
  addAll(documents: readonly object[]): void
  search(query: string, options: object): { id: string; score: number }[]
}

/** Below that score it found nothing; as many of ours are lost by it as by our own search. */
const LEAST_SCORE = 12

/** The library over the same articles, cut into characters and neighbours, since it knows no Chinese words. */
export const miniSearcher = async (): Promise<(question: string) => Answer> => {
  const name = 'minisearch'
  const loaded: { default: new (options: object) => MiniSearch } = await import(name)
  const library = new loaded.default({
    fields: ['title', 'asked', 'answer', 'steps'],
    tokenize: cut,
    searchOptions: { boost: { title: 3, asked: 2 }, fuzzy: 0.2 },
  })
  library.addAll(
    articles.map(({ topic, title, asked, answer, steps }) => ({
      id: topic,
      title,
      asked: asked.join(' '),
      answer,
      steps: steps.map(({ words }) => words).join(' '),
    })),
  )
  return (question) => {
    const hits = library
      .search(question, { combineWith: 'OR' })
      .filter(({ score }) => score >= LEAST_SCORE)
      .slice(0, 5)
      .map(({ id, score }) => ({ topic: id, share: Math.min(1, score / 1000) }))
    return hits.length === 0 ? { kind: 'notFound', stop: null } : { kind: 'found', stop: null, hits }
  }
}

const cut = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9]+|[\u4e00-\u9fff]+/g) ?? []).flatMap((run) =>
    /[a-z0-9]/.test(run)
      ? [run]
      : [...run, ...Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))],
  )
