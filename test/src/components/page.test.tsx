import { act, render, screen } from '@testing-library/react'
import { Page, setCareMode } from '@/src/components/page'
import { lookOf } from '@/src/components/page/look'
import { toast, toastMs } from '@/src/components/toast'

const looks = (container: HTMLElement) => [...(container.firstElementChild?.classList ?? [])]

describe('given the phone’s settings', () => {
  test.each([
    ['a normal font', 1, false, '1'],
    ['a large font', 1.4, false, '1.4'],
    ['care mode and a normal font', 1, true, '1.35'],
    ['care mode and a font that is larger still', 1.4, true, '1.4'],
  ])('with %s, then the scale follows', (_words, fontScale, care, expected) => {
    expect(lookOf({ theme: 'light', fontScale }, care).fontScale).toBe(expected)
  })

  test('with the dark theme and care mode, then the page has both looks', () => {
    expect(lookOf({ theme: 'dark', fontScale: 1 }, true).className.split(' ')).toEqual([
      'page',
      'page-dark',
      'page-care',
    ])
  })
})

test('given an open page, when care mode is switched on, then it grows at once and stays so for the next page', () => {
  const { container, unmount } = render(<Page>您好</Page>)
  expect(looks(container)).not.toContain('page-care')
  act(() => setCareMode(true))
  expect(looks(container)).toContain('page-care')
  unmount()
  expect(looks(render(<Page>您好</Page>).container)).toContain('page-care')
  act(() => setCareMode(false))
})

test('given a page without an action, then it has no empty bar at its bottom', () => {
  const { container } = render(<Page>您好</Page>)
  expect(container.querySelector('.page-action')).toBeNull()
})

describe('given something short to say', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('when it is said, then it stands in a live region long enough to be read, and goes', () => {
    render(<Page>您好</Page>)
    act(() => toast('工单号已复制'))
    expect(screen.getByRole('status').textContent).toBe('工单号已复制')
    act(() => jest.advanceTimersByTime(toastMs('工单号已复制')))
    expect(screen.getByRole('status').textContent).toBe('')
  })

  test('when a second thing is said, then it gets its whole time', () => {
    render(<Page>您好</Page>)
    act(() => toast('一'))
    act(() => jest.advanceTimersByTime(2_900))
    act(() => toast('二'))
    act(() => jest.advanceTimersByTime(2_900))
    expect(screen.getByRole('status').textContent).toBe('二')
  })

  test('then long words stay longer than short ones', () => {
    expect(toastMs('字'.repeat(40))).toBeGreaterThan(toastMs('字'))
  })
})
