import type { Article } from '@/contract/knowledge/article'
import type { ArticleVersion } from '@/contract/knowledge/version'

const HOUR_MS = 3_600_000

/** A topic of the editors' own, waiting for a second person. */
const holiday: Article = {
  topic: 'care.holiday',
  title: '长时间不用怎么收',
  answer: '出远门前关掉浴霸的空气开关，开窗散散潮。回来先开换气，再开取暖，头几分钟有点味是积灰。',
  steps: [
    { words: '出门前用一次换气，吹十分钟，把潮气带走。' },
    { words: '去电箱关掉浴霸的空气开关。', drawing: 'breaker' },
    { words: '回来合上开关，先开换气十分钟，再开取暖。' },
  ],
  callWhen: ['味道越来越重，或者十分钟还不散。'],
  lines: [],
  see: ['repair.odour', 'care.dust'],
  asked: [
    '长时间不用怎么办',
    '出差一个月要不要断电',
    '冬天过完怎么收',
    '半年没用了能直接开吗',
    '放假前要关什么',
  ],
}

/** What customers asked in vain, as the editors find it. */
const missed = [
  { q: '浴霸能不能接太阳能', count: 6, hoursAgo: 5 },
  { q: '面板能换成黑色的吗', count: 4, hoursAgo: 20 },
  { q: '浴霸里面能装音响吗', count: 2, hoursAgo: 49 },
  { q: '净水器多久换芯', count: 1, hoursAgo: 3 },
]

/** The editors' desk with something on it. @param now epoch ms */
export const demoKnowledge = (now: number) => {
  const topic = holiday.topic
  const changedAt = now - 26 * HOUR_MS
  const version: ArticleVersion = {
    status: 'inReview',
    article: holiday,
    n: 2,
    authorId: 'staff-zhiliang01',
    changedAt,
  }
  return {
    topics: [{ _id: `topic:${topic}`, topic, rev: 2, publishedN: null, workN: 2, lastN: 2, outAt: 0 }],
    articles: [{ _id: `article:${topic}:2`, topic, n: 2, status: version.status, version }],
    missedQuestions: missed.map(({ q, count, hoursAgo }, at) => {
      const missedId = `missed:demo-${at}`
      const lastAt = now - hoursAgo * HOUR_MS
      return {
        _id: missedId,
        missedId,
        q,
        count,
        firstAt: lastAt - 24 * HOUR_MS,
        lastAt,
        open: true,
        settledBy: null,
        reason: '',
        sortKey: `${String(count).padStart(6, '0')}:${String(lastAt).padStart(14, '0')}:${missedId}`,
      }
    }),
  }
}
