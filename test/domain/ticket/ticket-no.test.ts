import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { ticketNo as storedForm } from '@/contract/ticket/ticket-no'
import { readTicketNo, sayTicketNo, ticketNoFrom } from '@/domain/ticket/ticket-no'

const SYMBOLS = [...'0123456789ACEFHKMNRTWXY']

const fresh = (): string => ticketNoFrom(randomBytes(64)) ?? fresh()
const aNumber = fc
  .uint8Array({ minLength: 64, maxLength: 64 })
  .map(ticketNoFrom)
  .filter((number) => number !== null)

test('a number reads back as itself, as it is stored, said and typed', () => {
  fc.assert(
    fc.property(aNumber, (number) => {
      expect(storedForm.parse(number)).toBe(number)
      for (const typed of [number, sayTicketNo(number), number.toLowerCase(), ` ${[...number].join(' ')} `]) {
        expect(readTicketNo(typed)).toBe(number)
      }
    }),
  )
})

test('every single wrong symbol is found', () => {
  for (const number of Array.from({ length: 20 }, fresh)) {
    const misread = [...number].flatMap((right, at) =>
      SYMBOLS.filter((symbol) => symbol !== right).map(
        (wrong) => number.slice(0, at) + wrong + number.slice(at + 1),
      ),
    )
    expect(misread).toHaveLength(7 * 22)
    expect(misread.filter((typed) => readTicketNo(typed) !== null)).toEqual([])
  }
})

test('every swap of two neighbours is found', () => {
  for (const number of Array.from({ length: 200 }, fresh)) {
    const swapped = [0, 1, 2, 3, 4, 5]
      .filter((at) => number[at] !== number[at + 1])
      .map((at) => number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2))
    expect(swapped.filter((typed) => readTicketNo(typed) !== null)).toEqual([])
  }
})

test('look-alikes are read as what was meant', () => {
  const lookAlikes = { 0: 'OoDQ', 1: 'IilLJ', 2: 'Zz', 5: 'Ss', 6: 'G', 8: 'Bb' }
  for (const number of Array.from({ length: 200 }, fresh)) {
    for (const [symbol, written] of Object.entries(lookAlikes)) {
      for (const one of written) expect(readTicketNo(number.replaceAll(symbol, one))).toBe(number)
    }
  }
})

test('full-width letters and any dash or blank are read', () => {
  const number = fresh()
  const wide = [...number].map((symbol) => String.fromCharCode(symbol.charCodeAt(0) + 0xfee0)).join('')
  expect(readTicketNo(wide)).toBe(number)
  expect(readTicketNo(`${number.slice(0, 3)}－${number.slice(3, 6)}—${number.slice(6)}`)).toBe(number)
})

test.each(['', '7K4', '13800138000', 'x'.repeat(10_000), '七K四902M', '{"$ne":null}'])(
  '%.20p is no number',
  (typed) => {
    expect(readTicketNo(typed)).toBeNull()
  },
)

test('the alphabet holds no two symbols that look alike', () => {
  expect(SYMBOLS.filter((symbol) => 'BDGIJLOPQSUVZ'.includes(symbol))).toEqual([])
})

test('nobody can count to the next number: each place is as likely to be any symbol', () => {
  const count = 4600
  const numbers = Array.from({ length: count }, fresh)
  // of 148 million numbers two of 4,600 are the same in one run of fourteen; six pairs never
  expect(new Set(numbers).size).toBeGreaterThan(count - 6)
  for (const at of [0, 1, 2, 3, 4, 5]) {
    const seen = SYMBOLS.map((symbol) => numbers.filter((number) => number[at] === symbol).length)
    // 200 of each are expected; six standard deviations are 84
    expect(Math.min(...seen)).toBeGreaterThan(200 - 84)
    expect(Math.max(...seen)).toBeLessThan(200 + 84)
  }
  const nextTo = numbers.filter((number, at) => sharedSymbols(number, numbers[at + 1] ?? '') >= 5)
  expect(nextTo.length).toBeLessThan(3)
})

test('bytes that would favour a symbol are passed over, and too few bytes give no number', () => {
  expect(ticketNoFrom(new Uint8Array(64).fill(253))).toBeNull()
  expect(ticketNoFrom(new Uint8Array(5))).toBeNull()
})

const sharedSymbols = (one: string, other: string): number =>
  [...one.slice(0, 6)].filter((symbol, at) => symbol === other[at]).length
