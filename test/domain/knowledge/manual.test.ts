import { catalogueOn } from '@/domain/catalogue/catalogue'
import { manualOf } from '@/domain/knowledge/manual'
import { shippedArticles } from '@/domain/knowledge/shipped-articles'

const DAY = '2026-11-23'
const manual = (model: string) => manualOf(model, shippedArticles(), DAY)

test('given any model of the catalogue, then it has a manual with safety first and every part in its place', () => {
  for (const { model, positions } of catalogueOn(DAY).models) {
    const made = manual(model)
    expect(made?.sections[0]?.title).toBe('先看安全')
    expect(made?.sections.every(({ articles }) => articles.length > 0)).toBe(true)
    expect(made?.parts).toHaveLength(positions.length)
    expect(JSON.stringify(made)).not.toMatch(/[{][a-zA-Z]+[}]/)
  }
})

test('what says nothing about a product is left out of its manual', () => {
  const topicsOf = (model: string) =>
    manual(model)?.sections.flatMap(({ articles }) => articles.map(({ topic }) => topic)) ?? []
  expect(topicsOf('E172')).not.toContain('safety.lamp-burst')
  expect(topicsOf('L275')).toContain('safety.lamp-burst')
  expect(topicsOf('E172')).toContain('use.preheat')
  expect(topicsOf('C320')).not.toContain('use.preheat')
})

test('it says what it is and what it is not', () => {
  expect(manual('E172')?.about).toContain('不是包装箱里的那一本')
  expect(manual('ZZ99999')).toBeNull()
})
