import { sayTime } from './china-time'
import { element } from './element'
import type { Notice } from './host-api'

/** A message as WeChat shows it in 服务通知; a tap opens the page it names. */
export const noticeCard = (notice: Notice, now: number, onOpen: (page: string) => void): HTMLElement => {
  const { title, rows, page, at } = notice
  const card = element(
    page === null ? 'div' : 'button',
    { class: 'notice', ...(page === null ? {} : { type: 'button' }) },
    element(
      'span',
      { class: 'notice-head' },
      element('span', { class: 'notice-mark', 'aria-hidden': 'true' }),
      '奥普服务',
      element('time', { datetime: new Date(at).toISOString() }, sayTime(at, now)),
    ),
    element('span', { class: 'notice-title' }, title),
    ...rows.map(({ label, value }) =>
      element(
        'span',
        { class: 'notice-row' },
        element('span', { class: 'notice-label' }, label),
        element('span', {}, value),
      ),
    ),
  )
  if (page === null) return card
  card.append(
    element(
      'span',
      { class: 'notice-foot' },
      '进入小程序查看',
      element('span', { 'aria-hidden': 'true' }, '›'),
    ),
  )
  card.addEventListener('click', () => onOpen(page))
  return card
}
