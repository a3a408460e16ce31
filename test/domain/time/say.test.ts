import { momentOf } from '@/domain/time/china'
import { sayClock, sayDay, sayFullDay, sayFullMoment, sayMoment, sayWindow } from '@/domain/time/say'

const now = momentOf('2026-03-11', '23:50')

test.each([
  ['2026-03-11', '今天'],
  ['2026-03-12', '明天'],
  ['2026-03-10', '昨天'],
  ['2026-03-14', '周六 3月14日'],
  ['2027-01-01', '周五 2027年1月1日'],
])('%s is said as %s', (day, said) => {
  expect(sayDay(day, now)).toBe(said)
})

test('ten minutes later tomorrow has become today', () => {
  expect(sayDay('2026-03-12', now + 10 * 60_000)).toBe('今天')
})

test('a moment and a window are said by the clock in China', () => {
  expect(sayClock(Date.UTC(2026, 2, 11, 16, 5))).toBe('00:05')
  expect(sayMoment(momentOf('2026-03-12', '09:05'), now)).toBe('明天 09:05')
  expect(sayFullMoment(momentOf('2026-03-14', '14:05'))).toBe('2026年3月14日 14:05')
  expect(sayFullDay('2026-03-11', now)).toBe('周三 3月11日')
  expect(sayWindow({ date: '2026-03-12', half: 'afternoon' }, now)).toBe('明天 下午 13:30–18:00')
})
