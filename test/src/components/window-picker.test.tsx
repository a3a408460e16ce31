import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import type { WindowWish } from '@/contract/ticket/report'
import { openWindows } from '@/domain/ticket/window'
import { WindowPicker } from '@/src/components/window-picker'
import { dayOptions, halfOptions, onDay } from '@/src/components/window-picker/window-options'

/** Monday 2026-11-23, 13:00 in China: this morning is over. */
const now = Date.parse('2026-11-23T05:00:00Z')
const windows = openWindows(now, 13)

test('given the open windows, then each day is offered once, near ones by their name', () => {
  const days = dayOptions(windows, now)
  expect(days).toHaveLength(14)
  expect(days.slice(0, 4).map(({ label, note }) => `${label} ${note}`)).toEqual([
    '今天 11月23日',
    '明天 11月24日',
    '后天 11月25日',
    '周四 11月26日',
  ])
})

test('given late evening in China and still the day before in UTC, then 今天 is China’s day', () => {
  const late = Date.parse('2026-11-23T16:30:00Z')
  expect(dayOptions([{ date: '2026-11-24', half: 'morning' }], late)[0]?.label).toBe('今天')
})

test('given a half that is over, then it can’t be chosen and says so', () => {
  const [morning, afternoon] = halfOptions(windows, '2026-11-23')
  expect(morning).toMatchObject({ disabled: true, note: '约不上了' })
  expect(afternoon).toMatchObject({ disabled: false, note: '13:30–18:00' })
})

test('given a wish for a morning, when another day is tapped, then it stays a morning where there is one', () => {
  expect(onDay(windows, '2026-11-26', 'morning')).toEqual({ date: '2026-11-26', half: 'morning' })
  expect(onDay(windows, '2026-11-23', 'morning')).toEqual({ date: '2026-11-23', half: 'afternoon' })
  expect(onDay(windows, '2026-11-26', undefined)).toBeUndefined()
})

test('given the picker, when a day and a half are tapped, then that is the wish', () => {
  const wishes: (WindowWish | undefined)[] = []
  const Asked = () => {
    const [wish, setWish] = useState<WindowWish>()
    wishes.push(wish)
    return <WindowPicker windows={windows} now={now} value={wish} onChange={setWish} />
  }
  render(<Asked />)
  fireEvent.click(screen.getByRole('radio', { name: /明天/ }))
  fireEvent.click(screen.getByRole('radio', { name: /上午/ }))
  expect(wishes.at(-1)).toEqual({ date: '2026-11-24', half: 'morning' })
})
