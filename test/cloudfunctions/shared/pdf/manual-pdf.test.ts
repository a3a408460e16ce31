import { manualPdf } from '@/cloudfunctions/shared/knowledge/manual-pdf'
import { manualOf } from '@/domain/knowledge/manual'
import { shippedArticles } from '@/domain/knowledge/shipped-articles'

const manual = manualOf('Q360', shippedArticles(), '2026-11-23')
if (manual === null) throw new Error('no such model')
const file = Buffer.from(manualPdf(manual)).toString('latin1')

/** The strings that are drawn, which stand as UTF-16 in hexadecimal. */
const words = [...file.matchAll(/<([0-9A-F]+)> Tj/g)]
  .map(([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le'))
  .join('')

test('a manual as a file holds the very words of the manual, safety before all else', () => {
  expect(words).toContain('Q360 智能风暖浴霸')
  expect(words.indexOf('先看安全')).toBeLessThan(words.indexOf('技术数据'))
  expect(words).toContain('先别碰浴霸，也别碰它的开关。')
  expect(words).toContain('不是包装箱里的那一本')
  for (const { name } of manual.parts) expect(words).toContain(name)
})

test('every object begins where the table says, or readers would call the file broken', () => {
  const table = /xref\n0 (\d+)\n([\s\S]*?)trailer/.exec(file)
  const starts = [...(table?.[2] ?? '').matchAll(/(\d{10}) 00000 n/g)].map(([, at]) => Number(at))
  expect(starts).toHaveLength(Number(table?.[1]) - 1)
  for (const [at, start] of starts.entries())
    expect(file.slice(start, start + 12)).toMatch(new RegExp(`^${at + 1} 0 obj`))
})

test('it is small enough to be sent in an answer', () => {
  expect(file.length).toBeLessThan(200_000)
})
