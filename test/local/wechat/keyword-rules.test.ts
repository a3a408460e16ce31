import fc from 'fast-check'
import { keywordFault } from '@/local/wechat/server/keyword-rules'
import type { KeywordKind } from '@/local/wechat/template'

const faultOf = (kind: KeywordKind, value: string, values?: string[]) =>
  keywordFault({ key: `${kind}1`, kind, label: '', ...(values ? { values } : {}) }, value)

const TAKEN: [KeywordKind, string][] = [
  ['thing', '浴霸不制热，A面板 E3 报错 123'],
  ['thing', '一二三四五六七八九十一二三四五六七八九十'],
  ['thing', '😀'.repeat(20)],
  ['number', '12.50'],
  ['number', '-3'],
  ['number', '9'.repeat(32)],
  ['letter', 'AbC'],
  ['symbol', '★☆！'],
  ['character_string', 'A3K-7QX 2026/03'],
  ['time', '15:01'],
  ['time', '2026年3月14日 15:01'],
  ['time', '14:00~18:00'],
  ['time', '2026年3月14日 14:00~18:00'],
  ['date', '2026年03月14日'],
  ['date', '2026年3月14日 15:01'],
  ['date', '2026年3月14日~2026年3月16日'],
  ['amount', '¥60'],
  ['amount', '60.00元'],
  ['amount', '1234567890'],
  ['phone_number', '+86-0766-66888866'],
  ['phone_number', '4008868888'],
  ['car_number', '浙A8Z888'],
  ['car_number', '粤Z1234港'],
  ['name', '李师傅'],
  ['name', '阿依古丽·买买提'],
  ['name', 'Alexander Smith'],
  ['phrase', '已受理'],
]

const REFUSED: [KeywordKind, string, string][] = [
  ['thing', '一二三四五六七八九十一二三四五六七八九十一', '21 characters'],
  ['thing', '😀'.repeat(21), '21 emoji'],
  ['thing', '第一行\n第二行', 'a line break'],
  ['thing', '响铃\u0007', 'a control character'],
  ['thing', '一行\u2028又一行', 'a line separator'],
  ['number', '12元', 'a unit'],
  ['number', '9'.repeat(33), '33 digits'],
  ['letter', 'a1', 'a digit'],
  ['letter', 'a'.repeat(33), '33 letters'],
  ['symbol', '★★★★★★', '6 symbols'],
  ['symbol', 'a', 'a letter'],
  ['character_string', '工单A3K', '汉字'],
  ['character_string', 'A'.repeat(33), '33 characters'],
  ['time', '25:00', 'no such hour'],
  ['time', '2026年3月14日', 'a day without a time'],
  ['time', '14:00～18:00', 'the full-width ~'],
  ['time', '10:00~11:00~12:00', 'three points'],
  ['time', '2026年2月30日 10:00', 'no such day'],
  ['date', '2026-03-14', 'hyphens'],
  ['date', '2026年13月1日', 'no such month'],
  ['amount', '¥¥60', 'two currency symbols'],
  ['amount', '12345678901', '11 digits'],
  ['amount', '60块', 'another unit'],
  ['phone_number', '1'.repeat(18), '18 digits'],
  ['phone_number', '电话4008868888', '汉字'],
  ['car_number', '浙A8Z88888', '9 places'],
  ['name', '一二三四五六七八九十一', '11 汉字'],
  ['name', 'a'.repeat(21), '21 letters'],
  ['name', '李师傅abcdefgh', 'mixed and over 10'],
  ['name', '李3', 'a digit'],
  ['phrase', '一二三四五六', '6 汉字'],
  ['phrase', '已受理。', 'a symbol'],
  ['phrase', 'ok', 'letters'],
]

describe('keywords of a subscribe message', () => {
  it.each(TAKEN)('%s takes "%s"', (kind, value) => {
    expect(faultOf(kind, value)).toBeNull()
  })

  it.each(REFUSED)('%s refuses "%s": %s', (kind, value) => {
    expect(faultOf(kind, value)).toBe('invalid')
  })

  it.each(['', ' ', '　'])('every kind calls "%s" empty', (blank) => {
    for (const [kind] of TAKEN) expect(faultOf(kind, blank)).toBe('is empty')
  })

  it.each(['enum', 'const'] as const)('%s takes its listed texts only', (kind) => {
    expect(faultOf(kind, '已完成', ['已完成', '未完成'])).toBeNull()
    expect(faultOf(kind, '完成了', ['已完成', '未完成'])).toBe('invalid')
    expect(faultOf(kind, '已完成')).toBe('invalid')
  })

  it('thing is a matter of code points alone, whatever the script', () => {
    const visible = fc.constantFrom('暖', 'a', '7', '，', '😀', '𠮷', 'é')
    fc.assert(
      fc.property(fc.array(visible, { minLength: 1, maxLength: 40 }), (characters) => {
        expect(faultOf('thing', characters.join(''))).toBe(characters.length <= 20 ? null : 'invalid')
      }),
    )
  })

  it('no kind ever lets a line break through', () => {
    const broken = fc.tuple(fc.constantFrom(...TAKEN), fc.nat(), fc.constantFrom('\n', '\r', '\t', '\u0000'))
    fc.assert(
      fc.property(broken, ([[kind, value], place, breaker]) => {
        const characters = [...value]
        characters.splice(place % (characters.length + 1), 0, breaker)
        expect(faultOf(kind, characters.join(''))).toBe('invalid')
      }),
    )
  })
})
