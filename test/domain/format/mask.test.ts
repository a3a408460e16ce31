import fc from 'fast-check'
import { groupPhone, maskDetail, maskName, maskPhone } from '@/domain/format/mask'

const aPhone = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`)

test('a masked phone keeps three digits and the last four, and nothing of the middle', () => {
  fc.assert(
    fc.property(aPhone, (phone) => {
      expect(maskPhone(phone)).toBe(`${phone.slice(0, 3)}****${phone.slice(7)}`)
    }),
  )
})

test('a phone is grouped as people read it aloud', () => {
  expect(groupPhone('13800138000')).toBe('138 0013 8000')
})

test.each([
  ['王女士', '王**'],
  ['李雷', '李*'],
  ['王', '王'],
  ['欧阳小小小', '欧**'],
  ['𠮷田', '𠮷*'],
])('the family name stays of %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})

describe('a masked address names the street and no house', () => {
  test.each([
    ['文三路 100 号 2 幢 301 室', '文三路 * 号 * 幢 * 室'],
    ['文三路100号2幢301室', '文三路*号*幢*室'],
    ['环城西二路12弄3号', '环城西二路*弄*号'],
    ['翠苑三区三幢二单元五〇一室', '翠苑三区*幢*单元*室'],
    ['世纪花园 3-2-501', '世纪花园 *-*-*'],
    ['万科城A座１２０１', '万科城*座*'],
    ['大关东苑 12B-3', '大关东苑 *-*'],
    ['留石路旁第十六号，到了打13800138000', '留石路旁第*号，到了打*'],
  ])('%s', (detail, masked) => {
    expect(maskDetail(detail)).toBe(masked)
  })

  test('no digit is left, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'文三路号幢室- 0123456789０１２Ab，') }), (detail) => {
        expect(maskDetail(detail)).not.toMatch(/[0-9０-９]/)
      }),
    )
  })
})
