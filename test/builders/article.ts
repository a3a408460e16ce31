import type { Article } from '@/contract/knowledge/article'

/** One that may go out as it is; say only what matters to the test. */
export const anArticle = (change: Partial<Article> = {}): Article => ({
  topic: 'repair.noise',
  title: '噪音大、异响',
  answer: '先看面板有没有松，再听是哪儿响。',
  steps: [{ words: '关掉换气，听响声还在不在。' }],
  callWhen: ['响声越来越大。'],
  lines: [],
  see: [],
  asked: ['响', '嗡嗡响', '声音大', '吵', '有怪声'],
  ...change,
})
