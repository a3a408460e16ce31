import { breakLines, widthOf } from '@/cloudfunctions/shared/pdf/break-lines'

test('no line is wider than it may be, but for a mark that may not begin the next', () => {
  const lines = breakLines('先断电，等机器凉透，用干的软刷从外面把出风口、进风口的灰扫掉。', 10)
  expect(lines.join('')).toBe('先断电，等机器凉透，用干的软刷从外面把出风口、进风口的灰扫掉。')
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(12)
  for (const line of lines) expect(line).not.toMatch(/^[，。、]/)
})

test('a word of Latin letters stays in one piece', () => {
  expect(breakLines('请看铭牌QDP1020A上面', 7)).toEqual(['请看铭牌', 'QDP1020A上面'])
})

test('a break stays a break', () => {
  expect(breakLines('一\n二', 10)).toEqual(['一', '二'])
})
