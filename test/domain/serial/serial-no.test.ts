import fc from 'fast-check'
import { serialNo as storedForm } from '@/contract/product/product'
import { product } from '@/contract/ticket/report'
import { checkSymbol, SYMBOLS } from '@/domain/serial/alphabet'
import { isSigned, readSerial, saySerial, signSerial } from '@/domain/serial/serial-no'
import { anyBody, aSerialNo, body, mac, macOf } from './given'

const read = (typed: string) => {
  const found = readSerial(typed)
  if (!found.ok) throw new Error(found.why)
  return found.serial
}

test('a serial number says what it was made of, and that we made it', () => {
  fc.assert(
    fc.property(anyBody, (made) => {
      const serialNo = signSerial(made, mac)
      expect(storedForm.parse(serialNo)).toBe(serialNo)
      expect(product.shape.serialNo.parse(serialNo)).toBe(serialNo)
      expect(read(serialNo)).toEqual({ ...made, serialNo })
      expect(isSigned({ serialNo }, mac)).toBe(true)
    }),
  )
})

test('it is read as it is said, typed in small letters, full width, with dashes or look-alikes', () => {
  fc.assert(
    fc.property(anyBody, (made) => {
      const serialNo = signSerial(made, mac)
      const wide = [...serialNo].map((symbol) => String.fromCharCode(symbol.charCodeAt(0) + 0xfee0)).join('')
      const lookAlike = serialNo.replace(/0/g, 'o').replace(/1/g, 'l').replace(/8/g, 'b').replace(/5/g, 'S')
      for (const typed of [
        saySerial(serialNo),
        serialNo.toLowerCase(),
        wide,
        ` ${[...serialNo].join('-')} `,
        lookAlike,
      ])
        expect(read(typed).serialNo).toBe(serialNo)
    }),
  )
})

test('it is said in threes', () => {
  expect(
    saySerial(aSerialNo)
      .split(' ')
      .map(({ length }) => length),
  ).toEqual([3, 3, 3, 3, 3, 3])
})

test('every single wrong symbol is called mistyped, not invented', () => {
  const wrong = [...aSerialNo].flatMap((right, at) =>
    [...SYMBOLS]
      .filter((symbol) => symbol !== right)
      .map((symbol) => aSerialNo.slice(0, at) + symbol + aSerialNo.slice(at + 1)),
  )
  expect(wrong).toHaveLength(18 * 22)
  expect(wrong.filter((typed) => readSerial(typed).ok)).toEqual([])
  expect(readSerial(wrong[0] ?? '')).toEqual({ ok: false, why: 'mistyped' })
})

test('every two symbols that changed places are called mistyped', () => {
  fc.assert(
    fc.property(anyBody, fc.nat({ max: 17 }), fc.nat({ max: 17 }), (made, one, other) => {
      const symbols = [...signSerial(made, mac)]
      const [a = '', b = ''] = [symbols[one], symbols[other]]
      fc.pre(a !== b)
      symbols[one] = b
      symbols[other] = a
      expect(readSerial(symbols.join(''))).toEqual({ ok: false, why: 'mistyped' })
    }),
  )
})

test.each([
  '',
  'H36',
  '13800138000',
  'x'.repeat(100_000),
  '浴霸',
  `${aSerialNo}0`,
  aSerialNo.slice(1),
  '{"$ne":1}',
])('%.20p is no serial number', (typed) => {
  expect(readSerial(typed)).toEqual({ ok: false, why: 'unreadable' })
})

describe('An invented number', () => {
  test('with a right check symbol is still not ours', () => {
    fc.assert(
      fc.property(anyBody, fc.integer({ min: 1, max: 22 }), fc.nat({ max: 5 }), (made, step, at) => {
        const symbols = [...signSerial(made, mac).slice(0, 17)]
        const place = 11 + at
        symbols[place] = SYMBOLS.charAt((SYMBOLS.indexOf(symbols[place] ?? '') + step) % 23)
        const invented = symbols.join('') + checkSymbol(symbols.join(''))
        expect(readSerial(invented).ok).toBe(true)
        expect(isSigned({ serialNo: invented }, mac)).toBe(false)
      }),
    )
  })

  test('counted on from a real one is not ours', () => {
    const next = read(aSerialNo)
    const code = aSerialNo.slice(11, 17)
    const open = signSerial({ ...next, run: next.run + 1 }, mac).slice(0, 11)
    expect(isSigned({ serialNo: open + code + checkSymbol(open + code) }, mac)).toBe(false)
  })

  test('signed by somebody else’s key is not ours', () => {
    fc.assert(
      fc.property(anyBody, (made) => {
        expect(isSigned({ serialNo: signSerial(made, macOf('somebody else')) }, mac)).toBe(false)
      }),
    )
  })
})

describe('Keys are changed', () => {
  test('given a new key signs, then numbers of the old one still check', () => {
    const old = signSerial(body({ keyId: 'K' }), mac)
    const young = signSerial(body({ keyId: 'A' }), mac)
    expect([old, young].map((serialNo) => isSigned({ serialNo }, mac))).toEqual([true, true])
    expect(old.slice(11, 17)).not.toBe(young.slice(11, 17))
  })

  test('given a key is withdrawn, then its numbers no longer check and nothing is signed with it', () => {
    const withoutOld = macOf('ours', 'A')
    expect(isSigned({ serialNo: aSerialNo }, withoutOld)).toBe(false)
    expect(() => signSerial(body(), withoutOld)).toThrow('there is no key K')
  })

  test('the key’s name is part of what is signed', () => {
    const open = `${aSerialNo.slice(0, 10)}A`
    const moved = open + aSerialNo.slice(11, 17)
    expect(isSigned({ serialNo: moved + checkSymbol(moved) }, mac)).toBe(false)
  })
})

test.each([
  ['an item of two symbols', { itemCode: 'H3' }],
  ['an item with a look-alike', { itemCode: 'HO6' }],
  ['a month that doesn’t exist', { producedIn: '2026-13' }],
  ['a month before the first', { producedIn: '2019-12' }],
  ['a running number below 0', { run: -1 }],
  ['half a running number', { run: 1.5 }],
  ['a running number that is too large', { run: 23 ** 5 }],
  ['a key that is none of ours', { keyId: 'O' }],
])('%s is never printed', (_, wrong) => {
  expect(() => signSerial(body(wrong), mac)).toThrow()
})
