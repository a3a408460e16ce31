import { asSentence } from '@/domain/format/sentence'

test.each([
  ['换好了', '换好了。'],
  ['换好了。', '换好了。'],
  ['好了吗？', '好了吗？'],
])('%s is told as %s', (typed, told) => {
  expect(asSentence(typed)).toBe(told)
})
