import { statSync } from 'node:fs'
import { articles } from '@/domain/knowledge/articles'
import { searcher } from '@/domain/search/answer'
import { sourcesOf } from '@/domain/search/build-index'
import { lexicon } from '@/domain/search/lexicon'
import { shipped } from '@/domain/search/shipped'
import shippedIndex from '@/domain/search/shipped-index.json'
import { askAll, figuresOf, withoutStop } from '@/scripts/bench/faq/measure'
import { heldBack } from '@/scripts/bench/faq/questions'

const PACKAGE_KB = 150

test('the shipped index was made from these articles and words: else run scripts/bench/faq/make-index.ts', () => {
  expect(shippedIndex.madeFrom).toBe(sourcesOf(articles))
})

test('the index, the words and the sounds that the phone needs fit into 150 KB', () => {
  const sounds = statSync('domain/search/sounds.ts').size
  const bytes = [shippedIndex, lexicon].map((part) => Buffer.byteLength(JSON.stringify(part)))
  expect(bytes.reduce((sum, size) => sum + size, sounds) / 1024).toBeLessThanOrEqual(PACKAGE_KB)
})

describe('given the questions that were held back', () => {
  const questions = heldBack()
  const outcomes = askAll(questions, searcher(shipped()))
  const figures = figuresOf(outcomes)

  test('none of them is among those the search learnt from', () => {
    const learnt = new Set(articles.flatMap(({ asked }) => asked))
    expect(questions.filter(({ q }) => learnt.has(q))).toEqual([])
    expect(questions.length).toBeGreaterThan(300)
  })

  test('the right article comes first for 85 of 100, and is among three for 95', () => {
    expect(figures.top1).toBeGreaterThanOrEqual(0.85)
    expect(figures.top3).toBeGreaterThanOrEqual(0.95)
  })

  test('four of five that are not ours are told so', () => {
    expect(figures.foreign).toBeGreaterThanOrEqual(0.8)
  })

  test('nobody who asks about shock, smoke or a burst lamp goes without the stop rule', () => {
    expect(withoutStop(outcomes)).toEqual([])
  })
})
