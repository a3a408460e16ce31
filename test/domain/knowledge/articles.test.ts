import * as z from 'zod/mini'
import { article as articleShape } from '@/contract/knowledge/article'
import { stopRuleId } from '@/contract/knowledge/stop-rule'
import { topicGroups, topics } from '@/contract/knowledge/topic'
import { articles } from '@/domain/knowledge/articles'
import { drawings } from '@/domain/knowledge/drawings'
import { faultsOf, textsOf } from '@/domain/knowledge/faults'
import { figuresFrom, fill } from '@/domain/knowledge/figures'
import { stopRules } from '@/domain/knowledge/stop-rules'
import { priceListOn } from '@/domain/pricing/price-list'

const figures = figuresFrom(priceListOn('2026-11-23'))
const known = new Set(articles.map(({ topic }) => topic))
const named = articles.map((article) => [article.title, article] as const)

test('each topic of the hotline has one article, under a heading of the page', () => {
  expect([...known].sort()).toEqual(topics.map(({ id }) => id).sort())
  expect(known.size).toBe(articles.length)
  const headings = topicGroups.map(({ id }) => `${id}.`)
  for (const topic of known) expect(headings.some((heading) => topic.startsWith(heading))).toBe(true)
})

describe.each(named)('%s', (_title, article) => {
  test('is of the shape that is stored, and fit to go out', () => {
    expect(z.safeParse(articleShape, article).success).toBe(true)
    expect(faultsOf(article, known, figures)).toEqual([])
  })

  test('leaves no figure open, and points only to drawings that are there', () => {
    for (const words of textsOf(article)) expect(fill(words, figures)).not.toMatch(/[{}]/)
    for (const { drawing } of article.steps) if (drawing) expect(drawings[drawing].svg).toMatch(/^<svg /)
  })
})

test('safety articles begin with their stop rule', () => {
  const safety = articles.filter(({ topic }) => topic.startsWith('safety.'))
  expect(safety.map(({ stop }) => stop)).not.toContain(undefined)
})

test('each stop rule is short enough for somebody who is frightened', () => {
  for (const id of stopRuleId.options) {
    expect(stopRules[id].title.length).toBeLessThanOrEqual(24)
    expect(stopRules[id].words.length).toBeLessThanOrEqual(60)
  }
})

test('each drawing says what it shows, and fetches nothing', () => {
  for (const { alt, svg } of Object.values(drawings)) {
    expect(alt.length).toBeGreaterThan(5)
    expect(svg).not.toMatch(/<script|<image|href=|url\(/)
  }
})

test('figures follow the price list, and never stand in the words', () => {
  const dearer = { ...priceListOn('2026-11-23'), inspectionFen: 8_000 }
  const visit = articles.find(({ topic }) => topic === 'fee.visit')
  expect(fill(visit?.answer ?? '', figuresFrom(dearer))).toContain('¥80')
  for (const article of articles)
    for (const words of textsOf(article)) expect(words).not.toMatch(/¥|￥|\d+ ?元/)
})
