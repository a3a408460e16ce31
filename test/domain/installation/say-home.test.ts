import { prepareFor } from '@/domain/installation/prepare'
import { sayHome } from '@/domain/installation/say-home'
import { doneWords, sayStatus } from '@/domain/ticket/done-words'
import { installation } from '@/test/builders/installation'

test('what was told of the home is said in one paragraph, with what is missing in it', () => {
  expect(sayHome(installation({ earth: 'no', checklist: { ownBreaker: 'no' } }))).toBe(
    '吊顶：集成吊顶（铝扣板），高 240 厘米。线：铜线，断面发红发黄；接地线：没有。风管：有，通到室外。没有单独的空气开关。',
  )
})

test('what to prepare follows from the home: a hole is asked of the house first, an old one stays up', () => {
  const plain = prepareFor(installation())
  const more = prepareFor(installation({ work: 'replacement', duct: 'none' }))
  expect(plain.join()).not.toMatch(/物业|旧的/)
  expect(more.join()).toMatch(/旧的不用自己拆.*物业/)
})

test('what was fitted isn’t called mended', () => {
  expect(sayStatus('installation', 'completed')).toBe('已装好')
  expect(sayStatus('repair', 'completed')).toBe('已修好')
  expect(doneWords.installation.done).toBe('装好了')
})
