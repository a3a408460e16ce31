import fc from 'fast-check'
import type { KeywordKind } from '@/contract/notice/template'
import { fitKeyword } from '@/domain/notice/fit'
import { keywordFault } from '@/local/wechat/server/keyword-rules'

const kinds: KeywordKind[] = ['thing', 'character_string', 'time', 'amount', 'name', 'phrase']

/** What WeChat's stand-in says of it: rules written down by somebody else. */
const faultOf = (kind: KeywordKind, value: string) =>
  keywordFault({ key: `${kind}1`, kind, label: '' }, value)

/** Texts as people paste them: any code points, half surrogates, emoji of several code points. */
const pasted = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '浴霸不热',
        '李建国',
        '👨‍👩‍👧‍👦',
        '🇨🇳',
        '❤️',
        '\ud83d',
        '\n',
        '\u200b',
        '  ',
        '¥60',
        '15:01',
        'Anna',
      ),
    ),
  )
  .map((parts) => parts.join(''))

describe('a text fitted to a keyword', () => {
  test.each(kinds)('as %s, whatever comes in passes WeChat’s rule', (kind) => {
    fc.assert(
      fc.property(pasted, (text) => faultOf(kind, fitKeyword(kind, text)) === null),
      { numRuns: 2000 },
    )
  })

  test.each(kinds)('as %s, fitting what fits changes nothing', (kind) => {
    fc.assert(
      fc.property(pasted, (text) => {
        const once = fitKeyword(kind, text)
        return fitKeyword(kind, once) === once
      }),
    )
  })

  test.each<[KeywordKind, string, string]>([
    ['thing', '浴霸不制热', '浴霸不制热'],
    ['thing', '一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
    ['thing', '一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九…'],
    ['thing', '开了\n不热\t 还响', '开了 不热 还响'],
    ['thing', ' \u200b\n', '详情请看小程序'],
    ['character_string', '7K4-902-M', '7K4-902-M'],
    ['character_string', '工单', '-'],
    ['time', '2026年3月13日 08:30~2026年3月13日 12:00', '2026年3月13日 08:30~2026年3月13日 12:00'],
    ['amount', '¥60.50', '¥60.50'],
    ['name', '李建国', '李建国'],
    ['name', '阿卜杜拉·买买提江·吐尔逊', '阿卜杜拉·买买提江…'],
    ['name', 'Alexander Montgomery', 'Alexander Montgomery'],
    ['name', '12号', '号'],
    ['name', '007', '师傅'],
    ['phrase', '已完成，谢谢', '已完成谢谢'],
  ])('%s: %j becomes %j', (kind, text, fitted) => {
    expect(fitKeyword(kind, text)).toBe(fitted)
  })

  test('an emoji of several code points goes whole or stays whole', () => {
    const family = '👨‍👩‍👧‍👦'
    expect(fitKeyword('thing', `${'好'.repeat(13)}${family}`)).toBe(`${'好'.repeat(13)}${family}`)
    expect(fitKeyword('thing', `${'好'.repeat(14)}${family}`)).toBe(`${'好'.repeat(14)}…`)
  })

  test('characters outside the first plane count as one', () => {
    expect(fitKeyword('thing', '𠮷'.repeat(20))).toBe('𠮷'.repeat(20))
    expect(fitKeyword('thing', '𠮷'.repeat(21))).toBe(`${'𠮷'.repeat(19)}…`)
  })
})
