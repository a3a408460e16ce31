import type { DeskStep } from '../desk-kind'

type Shared = Omit<DeskStep<never>, 'from' | 'to'>

/** A step with nothing but its button. */
export const plain = { words: 'none', needs: [], photos: false } as const

/** More words and pictures while it is with us. */
export const say = {
  ...plain,
  by: ['customer'],
  label: '补充',
  words: 'must',
  photos: true,
  title: (reader) => (reader === 'customer' ? '您补充了' : '客户补充了'),
} as const satisfies Shared

export const withdraw = {
  ...plain,
  by: ['customer'],
  label: '撤回',
  words: 'may',
  title: (reader) => (reader === 'customer' ? '您撤回了' : '客户撤回了'),
} as const satisfies Shared

/** A line for colleagues. */
export const note = {
  ...plain,
  label: '记一笔',
  words: 'must',
  staffOnly: true,
  title: () => '备注',
} as const satisfies Omit<Shared, 'by'>

/** Nobody said anything more within the time. */
export const noMore = {
  ...plain,
  by: ['clock'],
  label: '到期办完',
  title: () => '到期办完了',
  detail: () => '一直没有新的消息，就先办完了。想再说，随时可以重新提。',
} as const satisfies Shared
