import * as z from 'zod/mini'
import { cursor, day, id, line, mobile, requestId, saying, words } from '@/contract/scalar'

const takes = (schema: z.ZodMiniType, value: unknown) => z.safeParse(schema, value).success

describe('words that a person typed', () => {
  test('keep their line breaks, lose control characters and the blanks around', () => {
    expect(z.parse(words(50), '  第一行\r\n第二\u0000行\u200B\uFEFF ')).toBe('第一行\n第二行')
    expect(z.parse(line(50), ' 一行\n 二行\u0007 ')).toBe('一行 二行')
  })

  test('are measured after that', () => {
    expect(takes(words(3), '  abc  ')).toBe(true)
    expect(takes(words(3), 'abcd')).toBe(false)
    expect(takes(saying(3), ' \u0000\n ')).toBe(false)
    expect(takes(line(3), '\u200B')).toBe(false)
  })

  test('keep what looks like markup as the text it is', () => {
    expect(z.parse(words(100), '<script>alert(1)</script>')).toBe('<script>alert(1)</script>')
  })
})

test.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-3-1', false],
  ['2026-03-01T00:00', false],
])('the day %s exists: %p', (text, exists) => {
  expect(takes(day, text)).toBe(exists)
})

test.each([
  '12345678901',
  '1380013800',
  '138001380000',
  '+8613800138000',
  '138 0013 8000',
  '１３８００１３８０００',
])('%s is no mobile number', (text) => {
  expect(takes(mobile, text)).toBe(false)
})

test('names of documents, intents and places hold nothing but plain letters', () => {
  for (const schema of [id, requestId, cursor]) {
    for (const wrong of [
      '',
      '$where',
      'a b',
      '../../etc/passwd',
      'a\n',
      '一二三四五六七八九十一二三四五六',
      'a'.repeat(300),
    ]) {
      expect(takes(schema, wrong)).toBe(false)
    }
  }
  expect(takes(requestId, 'too-short')).toBe(false)
})
